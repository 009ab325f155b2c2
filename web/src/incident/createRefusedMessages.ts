import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { deskDocuments } from './deskDocuments.ts';
import type { RefusedMessage } from './RefusedMessage.ts';

const Answer = v.object({
  refusedDispatchMessages: v.object({
    items: v.array(
      v.object({
        id: v.string(),
        at: v.string(),
        sender: v.string(),
        reason: v.string(),
        path: v.exactOptional(v.string()),
        body: v.string(),
      }),
    ),
  }),
});

/** Rare, and no feed of theirs: looked for once a minute while somebody looks at the page. */
const everyMs = 60_000;

/** The refused dispatch messages, newest as the zone lists them; empty for whoever may not see them. */
export const createRefusedMessages = (deps: {
  readonly ask: GraphqlClient;
  readonly timers: Timers;
  readonly visible: () => boolean;
  readonly allowed: () => boolean;
}): { readonly messages: ReadonlySignal<readonly RefusedMessage[]>; readonly start: () => () => void } => {
  const messages = signal<readonly RefusedMessage[]>([]);
  const look = async (): Promise<void> => {
    if (!deps.allowed() || !deps.visible()) return;
    const answer = await deps.ask(deskDocuments.refusedMessages, {});
    const parsed = answer.ok ? v.safeParse(Answer, withoutNulls(answer.value)) : undefined;
    if (parsed?.success === true) messages.value = parsed.output.refusedDispatchMessages.items;
  };
  const start = (): (() => void) => {
    let cancel = (): void => undefined;
    const again = (): void => {
      void look();
      cancel = deps.timers.after(everyMs, again);
    };
    again();
    return () => cancel();
  };
  return { messages, start };
};
