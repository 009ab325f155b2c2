import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ChatFeed } from '../chat/ChatFeed.ts';
import type { ChatMessage } from '../chat/ChatMessage.ts';
import { aloudChoice } from './aloudChoice.ts';
import { createReader } from './createReader.ts';
import { pressingMessages, unansweredMessages } from './pressingMessages.ts';

const none: readonly ChatMessage[] = [];

/**
 * The important and urgent messages of an incident's channel that wait for this person, live while a driver's screen
 * shows them.
 * @param read called for each that comes in, where the person has messages read aloud.
 */
export const useDriveMessages = (
  chat: ChatFeed | null,
  incidentId: string,
  read: (message: ChatMessage) => void,
): readonly ChatMessage[] => {
  const waiting = useSignal(none);
  const id = `I-${incidentId}`;
  // The channel comes with the assignment, a moment after it.
  const known = chat !== null && chat.channel(id).value !== null;
  useEffect(() => {
    if (chat === null || !known) return undefined;
    const opened = chat.open(id);
    const fresh = createReader(opened.lastAtOpen, chat.me());
    const end = opened.messages.subscribe((messages) => {
      const me = chat.me();
      for (const message of fresh(pressingMessages(messages, me), aloudChoice.on.peek())) read(message);
      waiting.value = unansweredMessages(messages, me, opened.stoppedAt);
    });
    return () => {
      end();
      opened.close();
      waiting.value = none;
    };
  }, [chat, id, known]);
  return waiting.value;
};
