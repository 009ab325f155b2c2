import type { Incident } from '../../../../shared/incident/Incident.ts';
import { isOpen } from '../../../../shared/incident/isOpen.ts';
import { alarmAfter } from '../../alarm/alarmAfter.ts';
import { createSendCommand } from '../../command/createSendCommand.ts';
import { createCommandSender, readIncidentReply } from '../../incident/createCommandSender.ts';
import { createIncidentFeed } from '../../incident/createIncidentFeed.ts';
import { createIncidentQueries } from '../../incident/createIncidentQueries.ts';
import { deskDocuments } from '../../incident/deskDocuments.ts';
import { createOutbox } from '../../offline/createOutbox.ts';
import { createMemoryShelf } from '../../offline/fakes/createMemoryShelf.ts';
import { unitAfter } from '../../unit/unitAfter.ts';
import { createGraphqlClient } from '../createGraphqlClient.ts';
import { createItemCopy } from '../createItemCopy.ts';
import { createItemStore } from '../createItemStore.ts';
import { createRuleBook } from '../createRuleBook.ts';
import { sharedFeedRules } from '../sharedFeedRules.ts';
import { createFakeSurroundings } from './createFakeSurroundings.ts';
import { createFakeTimers } from './createFakeTimers.ts';
import { createFakeTokens } from './createFakeTokens.ts';
import { createFakeZone, fakeTopic } from './createFakeZone.ts';

export type Fetch = ReturnType<typeof createFakeZone>['fetch'];

/** The live copy of a fake zone over a fake network and fake timers. @param between stands between the client and the zone */
export const prepareFeed = (seed = 1, between: (fetch: Fetch) => Fetch = (fetch) => fetch) => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const timers = createFakeTimers();
  const zone = createFakeZone(timers, random);
  const surroundings = createFakeSurroundings();
  const tokens = createFakeTokens();
  const ask = createGraphqlClient({
    url: 'http://zone.example/graphql',
    fetch: between(zone.fetch) as typeof fetch,
    timers,
    tokens,
  });
  let ulids = 0;
  let deviceSeq = 0;
  const queries = createIncidentQueries(ask);
  const frames = { next: (run: () => void) => void timers.after(16, run) };
  const units = createItemCopy({
    prefix: 'unit.',
    store: createItemStore({ evolved: unitAfter, over: () => false }),
    read: async () => answered(await queries.units()),
    frames,
    timers,
    random,
  });
  const alarms = createItemCopy({
    prefix: 'alarm.',
    store: createItemStore({ evolved: alarmAfter, over: ({ state }) => state === 'ENDED' }),
    read: async () => answered(await queries.alarms()),
    frames,
    timers,
    random,
  });
  const device = { deviceId: 'device-0001', nextSeq: async () => deviceSeq++ };
  const newUlid = () => `01JCMD${String(++ulids).padStart(20, '0')}`;
  const outbox = createOutbox({
    shelf: createMemoryShelf(),
    tabs: { lead: (run) => run(), tell: () => undefined, onNews: () => undefined },
    ask,
    device,
    timers,
    random,
    newUlid,
    surroundings,
    took: (data) => {
      const incident = readIncidentReply(data);
      if (incident !== null) feed.took(incident);
    },
  });
  void outbox.start();
  const feed = createIncidentFeed({
    // They come late, as over a slow network.
    rules: createRuleBook(async () => {
      await new Promise<void>((here) => void timers.after(random() * 3_000, here));
      return sharedFeedRules;
    }, timers),
    queries,
    units,
    alarms,
    outbox,
    deskDocuments: async () => deskDocuments,
    topic: fakeTopic,
    realtimeUrl: 'ws://zone.example/graphql/realtime',
    graphqlUrl: 'http://zone.example/graphql',
    ask,
    send: createCommandSender(
      createSendCommand({
        ask,
        timers,
        random,
        device,
        unanswered: new Map(),
        newUlid,
        online: surroundings.online,
      }),
    ),
    rolesNow: () => ['DISPATCHER'],
    openSocket: zone.sockets.open,
    tokens,
    timers,
    random,
    surroundings,
    reachable: async () => true,
    frames,
    published: () => undefined,
    turnedAway: () => undefined,
  });
  return { timers, zone, feed, units, alarms, outbox, surroundings, tokens };
};

const answered = <T>(answer: { ok: true; value: T } | { ok: false }): T | null =>
  answer.ok ? answer.value : null;

/** What of an incident can differ between a screen and the zone. */
type Shown = Pick<Incident, 'id' | 'version' | 'priority' | 'state'>;

/** What a screen lists, as far as it can differ from the zone. */
export const shownBy = (feed: ReturnType<typeof prepareFeed>['feed']): readonly Shown[] =>
  feed.incidents.value.map(({ id, version, priority, state }) => ({ id, version, priority, state }));
/** What the zone has open, in the order a screen must show it. */
export const openIn = (zone: ReturnType<typeof prepareFeed>['zone']): readonly Shown[] =>
  [...zone.incidents.values()]
    .filter(({ state }) => isOpen(state))
    .sort((a, b) => (a.priority + a.createdAt + a.id < b.priority + b.createdAt + b.id ? -1 : 1))
    .map(({ id, version, priority, state }) => ({ id, version, priority, state }));
