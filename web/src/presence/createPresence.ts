import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createLink } from '../realtime/createLink.ts';
import type { LinkDeps } from '../realtime/Link.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { PresenceFeed } from './PresenceFeed.ts';
import type { PresentPerson } from './PresentPerson.ts';
import { presentAfter } from './presentAfter.ts';

/** So often it is said again while something is in hand, ms: a lost message is mended by the next. */
const againMs = 5_000;

const fields = 'topic personId name deviceId incidentId field at';
const documents = {
  heard: `subscription{presence{${fields}}}`,
  show: `mutation($input:ShowPresenceInput!){showPresence(input:$input){${fields}}}`,
};
const text = v.exactOptional(v.string());
const Heard = v.object({
  presence: v.object({
    personId: v.string(),
    name: v.string(),
    deviceId: v.string(),
    incidentId: text,
    field: text,
  }),
});

/**
 * Presence over a subscription of its own: told at once, said again every five seconds, forgotten after fifteen.
 * Nothing stands or falls with it: what cannot be said is not said.
 */
export const createPresence = (
  deps: Omit<LinkDeps, 'document' | 'subscribed' | 'data' | 'statusChanged'> & {
    readonly ask: GraphqlClient;
    readonly deviceId: () => string;
  },
): PresenceFeed & { readonly start: () => void; readonly stop: () => void } => {
  const { timers } = deps;
  const present = signal<readonly PresentPerson[]>([]);
  const hands: { readonly incidentId: string; readonly field?: string }[] = [];
  let cancel = (): void => undefined;
  const hear = (heard: PresentPerson | null): void => {
    const next = presentAfter(present.peek(), heard, timers.now());
    if (heard !== null || next.length !== present.peek().length) present.value = next;
  };
  const say = (): void => {
    const hand = hands.at(-1);
    void deps.ask(documents.show, { input: { deviceId: deps.deviceId(), ...hand } });
  };
  const tick = (): void => {
    hear(null);
    if (hands.length > 0) say();
    cancel = timers.after(againMs, tick);
  };
  const link = createLink({
    ...deps,
    document: documents.heard,
    subscribed: () => undefined,
    statusChanged: () => undefined,
    data: (data) => {
      const parsed = v.safeParse(Heard, withoutNulls(data));
      if (!parsed.success || parsed.output.presence.deviceId === deps.deviceId()) return;
      hear({ ...parsed.output.presence, heardAt: timers.now() });
    },
  });
  return {
    present,
    show: (incidentId, field) => {
      const hand = field === undefined ? { incidentId } : { incidentId, field };
      hands.push(hand);
      say();
      return () => {
        hands.splice(hands.indexOf(hand), 1);
        say();
      };
    },
    start: () => {
      cancel();
      link.start();
      tick();
    },
    stop: () => {
      cancel();
      link.stop();
    },
  };
};
