import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isOpen } from '../../shared/incident/isOpen.ts';
import type { FeedNotice, IncidentFeed, IncidentLookup } from '../src/incident/IncidentFeed.ts';
import type { LinkState } from '../src/realtime/LinkState.ts';
import { createFakeIncidentCommands } from './createFakeIncidentCommands.ts';
import type { FakeOutbox } from './createFakeOutbox.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { cic, fakeIncident, fakeNote } from './fakeIncidents.ts';
import { fakeRefused } from './fakeRefused.ts';

/** The incidents of the fake world, live by themselves. The address bar chooses the states of the list and the link. */
export const createFakeFeed = (world: FakeWorld, outbox: FakeOutbox): IncidentFeed => {
  const { asked, incidents: all } = world;
  const load = (asked.get('load') ?? 'ready') as 'ready' | 'loading' | 'failed';
  const link = signal<LinkState>(fakeLink(world, Date.now()));
  setInterval(() => {
    link.value = fakeLink(world, link.value.since);
  }, 250);
  if (asked.get('live') !== '0') startDay(world);
  const notice = signal<FeedNotice | null>(
    asked.get('notice') === '1' ? { kind: 'storeReset', at: Date.now() } : null,
  );
  const looked = new Map<string, ReadonlySignal<IncidentLookup>>();
  const lookup = (id: string): ReadonlySignal<IncidentLookup> => {
    const known = looked.get(id);
    if (known !== undefined) return known;
    const made = computed<IncidentLookup>(() => {
      const incident = all.value.get(id);
      if (load === 'loading') return { kind: 'loading' };
      return incident === undefined ? { kind: 'absent' } : { kind: 'known', incident };
    });
    looked.set(id, made);
    return made;
  };
  return {
    incidents: computed(() =>
      load !== 'ready'
        ? []
        : [...all.value.values()]
            .filter(({ state }) => isOpen(state))
            .sort((a, b) => (a.priority + a.createdAt < b.priority + b.createdAt ? -1 : 1)),
    ),
    incident: lookup,
    link,
    loadState: signal(load),
    notice,
    dismissNotice: () => {
      notice.value = null;
    },
    refusedMessages: signal(asked.get('refused') === '1' ? fakeRefused(Date.now()) : []),
    ...createFakeIncidentCommands(world, outbox),
  };
};

const fakeLink = ({ asked, offline }: FakeWorld, since: number): LinkState => {
  const kind = offline.peek() ? 'offline' : ((asked.get('link') ?? 'live') as LinkState['kind']);
  const ageMs =
    kind === 'live'
      ? Math.round(100 + (Date.now() % 1500))
      : kind === 'stale'
        ? Date.now() - since + 42_000
        : 4_000;
  const code = kind === 'refused' ? { code: asked.get('code') ?? 'api.unauthenticated' } : {};
  return {
    kind,
    since,
    lastMessageAt: Date.now() - ageMs,
    ageMs,
    latencyMs: kind === 'live' ? 31 : null,
    ...code,
  };
};

const startDay = (world: FakeWorld): void => {
  const { incidents } = world;
  let next = incidents.peek().size;
  setInterval(() => {
    const first = [...incidents.peek().values()][next % Math.max(1, incidents.peek().size)];
    if (first !== undefined && !world.offline.peek())
      world.put(incidents, fakeNote(first, `Melder belt terug (${next}).`, cic, Date.now()));
  }, 5_000);
  setInterval(() => {
    if (world.offline.peek()) return;
    world.put(incidents, { ...fakeIncident(next, Date.now()), createdAt: new Date().toISOString() });
    next += 1;
  }, 20_000);
};
