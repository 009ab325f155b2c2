import type { ChatMessage } from '../chat/ChatMessage.ts';

/**
 * Chooses, each time a channel's messages changed, which to say now, oldest first: those that came since it began to
 * listen, and urgent ones each time they are said again. What came while nobody wanted to hear is not caught up on.
 * @param from the last message there was when it began; @param me whose own confirmation ends the repeating.
 */
export const createReader = (from: number, me: string) => {
  const heard = new Map<string, number>();
  return (pressing: readonly ChatMessage[], wanted: boolean): readonly ChatMessage[] => {
    const fresh = pressing.filter((message) => {
      const before = heard.get(message.id);
      heard.set(message.id, message.repeats);
      if (before === undefined) return message.n > from;
      return message.repeats > before && !message.acks.some(({ personId }) => personId === me);
    });
    return wanted ? fresh.toSorted((a, b) => a.n - b.n) : [];
  };
};
