import { isOpen } from '../../shared/incident/isOpen.ts';
import type { FeedEntry } from '../../shared/journal/FeedPage.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { alarmAfter } from '../../web/src/alarm/alarmAfter.ts';
import { createLiveCopy } from '../../web/src/incident/createLiveCopy.ts';
import type { IncidentView } from '../../web/src/incident/IncidentView.ts';
import { createItemCopy } from '../../web/src/realtime/createItemCopy.ts';
import { createItemStore } from '../../web/src/realtime/createItemStore.ts';
import { createRuleBook } from '../../web/src/realtime/createRuleBook.ts';
import type { FakeTimers } from '../../web/src/realtime/fakes/createFakeTimers.ts';
import { sharedFeedRules } from '../../web/src/realtime/sharedFeedRules.ts';
import { unitAfter } from '../../web/src/unit/unitAfter.ts';
import type { ShiftWorld } from './shiftWorld.ts';

const topic = '5449/operations';
const epoch = 'EPOCH-1';
type Unreachable = { readonly kind: 'unreachable' };

/** What the zone's feed says of a shift so far, numbered. */
export const entriesOf = ({ incidents }: ShiftWorld): readonly FeedEntry[] =>
  incidents.rows.map(({ at, actor, type, v, id, version, body }, k) => ({
    seq: k + 1,
    at,
    actor,
    type,
    v,
    id,
    version,
    body,
  }));

/**
 * A real client's copy of the zone (web/src/incident/createLiveCopy), on a line that loses, repeats, delays and swaps what it
 * carries, and goes away now and then; its questions are answered late, by what is true then, or not at all.
 * @param random 0 to below 1, seeded.
 * @param gaps false seeds a fault: what was lost is never asked for.
 */
export const lossyClient = (world: ShiftWorld, timers: FakeTimers, random: () => number, gaps = true) => {
  const line = { connected: false, bad: true, lost: 0, twice: 0, cuts: 0 };
  const soon = (ms: number): Promise<void> => new Promise((done) => void timers.after(random() * ms, done));
  const answer = async <T>(read: () => T): Promise<Result<T, Unreachable>> => {
    await soon(300);
    if (line.bad && (!line.connected || random() < 0.2)) return refused({ kind: 'unreachable' });
    const value = read();
    await soon(300);
    return line.bad && random() < 0.1 ? refused({ kind: 'unreachable' }) : accepted(value);
  };
  const orNull = async <T>(asked: Promise<Result<T, Unreachable>>): Promise<T | null> => {
    const is = await asked;
    return is.ok ? is.value : null;
  };
  const view = (id: string): IncidentView | undefined => {
    const incident = world.incidents.incidents.get(id);
    return incident && { ...incident, timelineComplete: true, allowedActions: [] };
  };
  const units = () => [...world.store.units.values()];
  const alarms = () => [...world.store.alarms.values()].filter(({ state }) => state !== 'ENDED');
  const frames = { next: (run: () => void) => void timers.after(16, run) };
  const tools = { frames, timers, random };
  const copies = {
    units: createItemCopy({
      prefix: 'unit.',
      store: createItemStore({ evolved: unitAfter, over: () => false }),
      read: () => orNull(answer(units)),
      ...tools,
    }),
    alarms: createItemCopy({
      prefix: 'alarm.',
      store: createItemStore({ evolved: alarmAfter, over: ({ state }) => state === 'ENDED' }),
      read: () => orNull(answer(alarms)),
      ...tools,
    }),
  };
  const copy = createLiveCopy(
    {
      topic,
      ...copies,
      ...tools,
      rules: createRuleBook(async () => {
        await soon(3_000);
        return sharedFeedRules;
      }, timers),
      rolesNow: () => ['DISPATCHER'],
      published: () => undefined,
      queries: {
        units: () => answer(units),
        alarms: () => answer(alarms),
        snapshot: () =>
          answer(() => ({
            epoch,
            seq: world.incidents.rows.length,
            incidents: [...world.incidents.incidents.values()]
              .filter(({ state }) => isOpen(state))
              .flatMap(({ id }) => view(id) ?? []),
            units: units(),
            alarms: alarms(),
          })),
        incident: async (id) => {
          const found = await answer(() => view(id));
          if (!found.ok) return found;
          return found.value === undefined
            ? refused({ kind: 'refused', errorType: 'NOT_FOUND', code: 'incident.notFound', params: {} })
            : accepted({ epoch, incident: found.value });
        },
        feed: (_topic, _epoch, after) =>
          answer(() => {
            const all = entriesOf(world);
            const entries = gaps ? all.slice(after, after + 7) : [];
            const to = gaps ? after + entries.length : all.length;
            return { topic, epoch, head: all.length, from: after + 1, to, reset: false, entries };
          }),
      },
    },
    () => undefined,
  );
  const connect = (): void => {
    if (line.connected) return;
    line.connected = true;
    timers.after(random() * 800, () => {
      copy.driver.connected();
      copy.retry();
    });
  };
  return {
    line,
    connect,
    cut: (): void => {
      line.cuts += line.connected ? 1 : 0;
      line.connected = false;
    },
    /** What was published since, in pages of any size: each now or later, once, twice or never. */
    deliver: (entries: readonly FeedEntry[]): void => {
      for (let at = 0; at < entries.length; ) {
        const page = entries.slice(at, at + 1 + Math.floor(random() * 3));
        at += page.length;
        const [from, to] = [page[0]?.seq ?? 0, page.at(-1)?.seq ?? 0];
        const times = !line.connected || random() < 0.2 ? 0 : random() < 0.2 ? 2 : 1;
        if (times === 0) line.lost += 1;
        if (times === 2) line.twice += 1;
        for (let time = 0; time < times; time++)
          timers.after(random() * 4_000, () => {
            if (line.connected) copy.driver.page({ topic, epoch, from, to, entries: page });
          });
      }
    },
    /** What its screens show, by id, without what only lists and rights decide. */
    shown: (): ReadonlyMap<string, unknown> =>
      new Map<string, unknown>([
        ...copy.incidents.value.map(told),
        ...copies.units.items.value,
        ...copies.alarms.items.value,
      ]),
    stop: () => copy.driver.stop(),
  };
};

/** What the same screens would show if nothing had ever been lost. */
export const truth = (world: ShiftWorld): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...[...world.incidents.incidents.values()].filter(({ state }) => isOpen(state)).map(told),
    ...world.store.units,
    ...[...world.store.alarms].filter(([, { state }]) => state !== 'ENDED'),
  ]);

/** A list leaves the story out; what may be done is who looks, not what is. */
const told = (incident: object & { readonly id: string }): [string, unknown] => {
  const {
    timeline: _,
    timelineComplete: __,
    allowedActions: ___,
    ...rest
  } = {
    timeline: [],
    timelineComplete: true,
    allowedActions: [],
    ...incident,
  };
  return [incident.id, rest];
};
