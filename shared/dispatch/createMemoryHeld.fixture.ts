import type { PendingRow } from '../journal/PendingRow.ts';
import type { HeldMessage, HeldMessages } from './HeldMessages.ts';

/** Messages that wait, in memory. `rows` is what the journal was told of them. */
export const createMemoryHeld = (): HeldMessages & {
  readonly messages: Map<string, HeldMessage>;
  readonly rows: PendingRow[];
} => {
  const messages = new Map<string, HeldMessage>();
  const rows: PendingRow[] = [];
  return {
    messages,
    rows,
    hold: async (message, row) => {
      if (messages.has(message.messageId)) return;
      messages.set(message.messageId, message);
      rows.push(row);
    },
    waiting: async (sender, ref) =>
      [...messages.values()]
        .filter((one) => one.sender === sender && one.ref === ref)
        .toSorted((a, b) => (`${a.sentAt}#${a.messageId}` < `${b.sentAt}#${b.messageId}` ? -1 : 1)),
    release: async ({ messageId }) => {
      messages.delete(messageId);
    },
    all: async (limit) => [...messages.values()].slice(0, limit),
  };
};
