import { computed, effect } from '@preact/signals';
import * as v from 'valibot';
import { operationsTopic } from '../../../shared/journal/operationsTopic.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { createCommandSender } from '../incident/createCommandSender.ts';
import { createIncidentFeed } from '../incident/createIncidentFeed.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { openBrowserSocket } from '../realtime/openBrowserSocket.ts';
import { createBrowserFrames } from './createBrowserFrames.ts';
import { markPainted } from './markPainted.ts';
import { notYetLive } from './notYetLive.ts';
import { openOffice } from './openOffice.ts';
import type { OpenZone } from './ZoneParts.ts';

/** A zone with its incidents, live: its feed runs for as long as somebody is signed in (an expired session keeps it). */
export const openLiveZone: OpenZone = (config, parts) => {
  const { session } = parts;
  const surroundings = browserSurroundings;
  const random = Math.random;
  const office = openOffice(config, parts);
  const functions = computed(() => session.person.value?.roles.join() ?? '');
  const mayFollow = computed(() => heldBy(session.person.value?.roles ?? [])('Subscription.incidents'));
  const feed = createIncidentFeed({
    topic: operationsTopic(v.parse(ZoneCodeSchema, config.code)),
    realtimeUrl: config.realtimeUrl,
    graphqlUrl: config.graphqlUrl,
    ask: office.ask,
    send: createCommandSender(office.send),
    rolesNow: () => session.person.peek()?.roles ?? [],
    openSocket: openBrowserSocket,
    tokens: session,
    turnedAway: () => void office.access.check(),
    timers: browserTimers,
    random,
    surroundings,
    reachable: () => answers(config.graphqlUrl),
    frames: createBrowserFrames(),
    published: markPainted,
  });
  effect(() => {
    if (session.state.value.kind === 'signedOut' || !mayFollow.value) feed.stop();
    else feed.start();
  });
  effect(() => {
    if (functions.value !== '') feed.rightsChanged();
  });
  return { ...office, feed, ...notYetLive };
};

/** Whether anything answers there; what it says does not matter (AppSync refuses a GET, which is an answer). */
const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(2_500) });
    return true;
  } catch {
    return false;
  }
};
