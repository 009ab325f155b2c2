import type { ChatMessage } from '../chat/ChatMessage.ts';

/** What of a channel concerns a driver: important and urgent, by somebody else, and still there. */
export const pressingMessages = (messages: readonly ChatMessage[], me: string): readonly ChatMessage[] =>
  messages.filter(
    ({ priority, state, sender, deletedAt }) =>
      priority !== 'NORMAL' && state === 'SENT' && deletedAt === undefined && sender.personId !== me,
  );

/**
 * Of those, the ones this person still has something to do with: urgent until confirmed, important until read or
 * answered with a sign. Urgent before important, the newest first.
 * @param read the number up to which this person had read.
 */
export const unansweredMessages = (
  messages: readonly ChatMessage[],
  me: string,
  read: number,
): readonly ChatMessage[] =>
  pressingMessages(messages, me)
    .filter(({ priority, n, acks, reactions }) =>
      priority === 'URGENT'
        ? !acks.some(({ personId }) => personId === me)
        : n > read && !reactions.some(({ personId }) => personId === me),
    )
    .toSorted((a, b) => (a.priority === b.priority ? b.n - a.n : a.priority === 'URGENT' ? -1 : 1));
