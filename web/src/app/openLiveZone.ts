import { computed, effect } from '@preact/signals';
import * as v from 'valibot';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import { operationsTopic } from '../../../shared/journal/operationsTopic.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import { mayFollow } from '../../../shared/policy/mayFollow.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import { createAlarmFeed } from '../alarm/createAlarmFeed.ts';
import { openChat } from '../chat/openChat.ts';
import { createCommandSender } from '../incident/createCommandSender.ts';
import { createIncidentFeed, type IncidentFeedDeps } from '../incident/createIncidentFeed.ts';
import { createIncidentQueries } from '../incident/createIncidentQueries.ts';
import { openPositions } from '../position/openPositions.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createItemCopy } from '../realtime/createItemCopy.ts';
import { createItemStore } from '../realtime/createItemStore.ts';
import { createRuleBook } from '../realtime/createRuleBook.ts';
import { openBrowserSocket } from '../realtime/openBrowserSocket.ts';
import { createUnitFeed } from '../unit/createUnitFeed.ts';
import type { ZoneConfig } from './AppConfig.ts';
import { createBrowserFrames } from './createBrowserFrames.ts';
import { markPainted } from './markPainted.ts';
import { openOffice } from './openOffice.ts';
import { openOutbox } from './openOutbox.ts';
import { takeReply } from './takeReply.ts';
import type { ZoneClient } from './ZoneClient.ts';
import type { ZoneParts } from './ZoneParts.ts';

/**
 * A zone with all that is live in it: incidents, units, alarms and positions, and the outbox of the field. Its feed runs
 * for as long as somebody is signed in (an expired session keeps it).
 * @param atDesk what only a desk looks after.
 */
export const openLiveZone = (
  config: ZoneConfig,
  parts: ZoneParts,
  atDesk: Pick<IncidentFeedDeps, 'createRefusals'> = {},
): ZoneClient => {
  const { session } = parts;
  const random = Math.random;
  const office = openOffice(config, parts);
  const { ask } = office;
  const queries = createIncidentQueries(ask);
  const link = {
    realtimeUrl: config.realtimeUrl,
    graphqlUrl: config.graphqlUrl,
    openSocket: openBrowserSocket,
    tokens: session,
    turnedAway: () => void office.access.check(),
    timers: browserTimers,
    random,
    surroundings: browserSurroundings,
    reachable: () => answers(config.graphqlUrl),
    frames: createBrowserFrames(),
  };
  const rules = createRuleBook(
    async () => (await import('../realtime/sharedFeedRules.ts')).sharedFeedRules,
    browserTimers,
  );
  const unitCopy = createItemCopy({
    ...link,
    prefix: 'unit.',
    store: createItemStore<Unit>({
      evolved: (known, entry) => rules.now()?.unit(known, entry) ?? null,
      over: () => false,
    }),
    read: async () => answered(await queries.units()),
  });
  const alarmCopy = createItemCopy({
    ...link,
    prefix: 'alarm.',
    store: createItemStore<Alarm>({
      evolved: (known, entry) => rules.now()?.alarm(known, entry) ?? null,
      over: ({ state }) => state === 'ENDED',
    }),
    read: async () => answered(await queries.alarms()),
  });
  const outbox = openOutbox(config, parts, ask, (data) => {
    takeReply(data, { incident: feed.took, unit: unitCopy.took, alarm: alarmCopy.took });
    chat.took(data);
  });
  const units = createUnitFeed({ copy: unitCopy, outbox, person: session.person });
  const feed = createIncidentFeed({
    ...link,
    topic: operationsTopic(v.parse(ZoneCodeSchema, config.code)),
    ask,
    queries,
    rules,
    units: unitCopy,
    alarms: alarmCopy,
    send: createCommandSender(office.send),
    deskDocuments: async () => (await import('../incident/deskDocuments.ts')).deskDocuments,
    ...atDesk,
    outbox,
    rolesNow: () => session.person.peek()?.roles ?? [],
    unitNow: () => units.mine.peek()?.id,
    published: markPainted,
  });
  const positions = openPositions({ ...link, ask, units });
  const alarms = createAlarmFeed({
    copy: alarmCopy,
    outbox,
    person: () => session.person.peek(),
    lastFix: () => positions.lastFix(),
  });
  const chat = openChat({
    ...link,
    zone: config.code,
    session,
    ask,
    send: office.send,
    outbox,
    units,
    feed,
    own: () => positions.own.peek(),
  });
  const follows = computed(() => mayFollow(session.person.value?.roles ?? []));
  effect(() => {
    if (session.state.value.kind === 'signedOut' || !follows.value) feed.stop();
    else feed.start();
    if (session.state.value.kind === 'signedIn') outbox.resume();
  });
  // What may be done with an incident depends on the person's roles and on their unit.
  const means = computed(() => `${session.person.value?.roles.join() ?? ''}/${units.mine.value?.id ?? ''}`);
  effect(() => {
    if (means.value !== '/') feed.rightsChanged();
  });
  return { ...office, feed, units, alarms, positions, outbox, chat };
};

const answered = <T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null =>
  answer.ok ? answer.value : null;

/** Whether anything answers there; what it says does not matter (AppSync refuses a GET, which is an answer). */
const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(2_500) });
    return true;
  } catch {
    return false;
  }
};
