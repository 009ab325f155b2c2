import { effect } from '@preact/signals';
import { heldBy } from '../../../shared/policy/heldBy.ts';
import { openLiveZone } from '../app/openLiveZone.ts';
import type { OpenZone } from '../app/ZoneParts.ts';
import { createRefusedMessages } from '../incident/createRefusedMessages.ts';
import { createPresence } from '../presence/createPresence.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { openBrowserSocket } from '../realtime/openBrowserSocket.ts';

/** A live zone as a desk has it: also with who else has which incident in hand. */
export const openDeskZone: OpenZone = (config, parts) => {
  const zone = openLiveZone(config, parts, { createRefusals: createRefusedMessages });
  const { session, device } = parts;
  const presence = createPresence({
    realtimeUrl: config.realtimeUrl,
    graphqlUrl: config.graphqlUrl,
    openSocket: openBrowserSocket,
    tokens: session,
    // Whoever may not follow presence simply sees nobody; rights are looked at by the feed itself.
    turnedAway: () => undefined,
    timers: browserTimers,
    random: Math.random,
    surroundings: browserSurroundings,
    reachable: async () => zone.online.peek(),
    ask: zone.ask,
    deviceId: () => device.deviceId,
  });
  effect(() => {
    const may = heldBy(session.person.value?.roles ?? [])('Subscription.presence');
    if (session.state.value.kind === 'signedIn' && may) presence.start();
    else if (session.state.value.kind !== 'expired') presence.stop();
  });
  return { ...zone, presence };
};
