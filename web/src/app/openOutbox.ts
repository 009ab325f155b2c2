import { createOutbox } from '../offline/createOutbox.ts';
import { createOutboxTabs } from '../offline/createOutboxTabs.ts';
import { newUlid } from '../platform/newUlid.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { ZoneConfig } from './AppConfig.ts';
import type { ZoneParts } from './ZoneParts.ts';

/** The outbox of whoever is signed in; shared by the tabs of this device that work for the same person in the same zone. */
export const openOutbox = (
  { code }: ZoneConfig,
  { session, shelf, device }: ZoneParts,
  ask: GraphqlClient,
  took: (data: unknown) => void,
): ReturnType<typeof createOutbox> => {
  const outbox = createOutbox({
    shelf,
    tabs: createOutboxTabs(`patrouille.outbox.${code}.${session.person.peek()?.id ?? 'nobody'}`),
    ask,
    device,
    timers: browserTimers,
    random: Math.random,
    newUlid,
    surroundings: browserSurroundings,
    took,
  });
  void outbox.start();
  return outbox;
};
