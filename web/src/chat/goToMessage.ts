import { signal } from '@preact/signals';
import type { ChatMessage } from './ChatMessage.ts';

/** The message somebody asked to be taken to; the channel it is in looks at this when it is drawn. */
export const wantedMessage = signal<Pick<ChatMessage, 'id' | 'channelId' | 'n'> | null>(null);

/** Asks the screen to show this message in its channel. */
export const goToMessage = ({ id, channelId, n }: ChatMessage): void => {
  wantedMessage.value = { id, channelId, n };
};
