import type { OutboxItem } from '../offline/OutboxItem.ts';

/**
 * What a waiting item says in a channel, itself or once the zone took it (a photo that is shared there first); null where
 * it says nothing.
 */
export const saidIn = ({ words, command, next }: OutboxItem): OutboxItem['command']['input'] | null =>
  words.name === 'chat.post' ? command.input : next === undefined ? null : saidIn(next);
