import { effect } from '@preact/signals';
import { ulid } from 'ulid';
import * as v from 'valibot';
import { operationsTopic } from '../../../shared/journal/operationsTopic.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import { createCommandSender } from '../incident/createCommandSender.ts';
import { createIncidentFeed } from '../incident/createIncidentFeed.ts';
import { createUnansweredCommands } from '../incident/createUnansweredCommands.ts';
import type { DeviceIdentity } from '../offline/DeviceIdentity.ts';
import type { Drafts } from '../offline/Drafts.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createGraphqlClient } from '../realtime/createGraphqlClient.ts';
import { openBrowserSocket } from '../realtime/openBrowserSocket.ts';
import type { TokenSource } from '../realtime/TokenSource.ts';
import type { ZoneConfig } from './AppConfig.ts';
import { createBrowserFrames } from './createBrowserFrames.ts';
import { markPainted } from './markPainted.ts';
import type { ZoneClient } from './PatrouilleClient.ts';
import type { Session } from './Session.ts';

/** Puts one zone together: its feed runs for as long as somebody is signed in (an expired session keeps it). */
export const openZone = (
  config: ZoneConfig,
  parts: {
    readonly session: Session & TokenSource;
    readonly device: DeviceIdentity;
    readonly drafts: Drafts;
  },
): ZoneClient => {
  const { session, device, drafts } = parts;
  const surroundings = browserSurroundings;
  const random = Math.random;
  const ask = createGraphqlClient({
    url: config.graphqlUrl,
    fetch: (...request) => fetch(...request),
    timers: browserTimers,
    tokens: session,
  });
  const feed = createIncidentFeed({
    topic: operationsTopic(v.parse(ZoneCodeSchema, config.code)),
    realtimeUrl: config.realtimeUrl,
    graphqlUrl: config.graphqlUrl,
    ask,
    send: createCommandSender({
      ask,
      device,
      timers: browserTimers,
      random,
      unanswered: createUnansweredCommands(drafts),
      newUlid: () => ulid(),
      online: surroundings.online,
    }),
    rolesNow: () => session.person.peek()?.roles ?? [],
    openSocket: openBrowserSocket,
    tokens: session,
    timers: browserTimers,
    random,
    surroundings,
    reachable: () => answers(config.graphqlUrl),
    frames: createBrowserFrames(),
    published: markPainted,
  });
  effect(() => {
    if (session.state.value.kind === 'signedOut') feed.stop();
    else feed.start();
  });
  return { config, session, feed, drafts };
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
