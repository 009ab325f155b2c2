import type { OutboxItem } from '../offline/OutboxItem.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { saidIn } from './saidIn.ts';

/** One line of a channel on the screen: what was said, or what this device has still to say. */
export type ChatRow =
  | {
      readonly kind: 'said';
      readonly key: string;
      readonly message: ChatMessage;
      readonly own: boolean;
      /** The first of its day. */
      readonly day: boolean;
      /** Where this person stopped reading is above this one. */
      readonly newHere: boolean;
    }
  | { readonly kind: 'queued'; readonly key: string; readonly item: OutboxItem };

/**
 * A channel's lines, oldest first, what waits on this device last. Pure.
 * @param dayOf the day of a moment, in words that are alike only on the same day.
 * @param before the lines as they were: one of which nothing changed stays the same one.
 * @param stoppedAt how far this person had read when they came; null where no line is to be drawn.
 */
export const chatRows = (
  messages: readonly ChatMessage[],
  queued: readonly OutboxItem[],
  me: string,
  stoppedAt: number | null,
  dayOf: (at: string) => string,
  before: ReadonlyMap<string, ChatRow> = new Map(),
): readonly ChatRow[] => {
  // Belgium's clocks differ from the server's by whole hours: within one there is one day.
  const days = new Map<string, string>();
  const dayIn = (at: string): string => {
    const hour = at.slice(0, 13);
    const known = days.get(hour) ?? dayOf(at);
    days.set(hour, known);
    return known;
  };
  const ids = new Set(messages.map(({ id }) => id));
  let day = '';
  const said = messages.map((message, place): ChatRow => {
    const its = dayIn(message.at);
    const first = its !== day;
    day = its;
    const last = messages[place - 1];
    const own = message.sender.personId === me;
    const newHere =
      stoppedAt !== null && message.n > stoppedAt && (last?.n ?? 0) <= stoppedAt && stoppedAt > 0 && !own;
    const was = before.get(message.id);
    if (was?.kind === 'said' && was.message === message && was.day === first && was.newHere === newHere)
      return was;
    return { kind: 'said', key: message.id, message, own, day: first, newHere };
  });
  const waiting = queued
    // The reply and the feed may both be a moment ahead of the outbox.
    .map((item): ChatRow => ({ kind: 'queued', key: String(saidIn(item)?.messageId), item }))
    .filter(({ key }) => !ids.has(key));
  return [...said, ...waiting];
};
