import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import { photoNews } from '../photo/photoNews.ts';
import type { Channel } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { channelAfterChange, channelAfterPost } from './channelAfter.ts';
import { messageAfter } from './messageAfter.ts';

/**
 * A channel of the list after what its feed told. What a list does not show is handed on: who came or went and words of
 * messages that are not here want the list read again (`look`), something urgent rings, photos are told of.
 * @param on.message one of the messages this device has, by its id
 */
export const channelAfterPage = (
  before: Channel,
  page: FeedPage,
  on: {
    readonly me: string;
    readonly message: (id: string) => ChatMessage | undefined;
    readonly look: () => void;
    readonly ring: () => void;
  },
): Channel => {
  let channel = before;
  for (const entry of page.entries) {
    if (entry.type.startsWith('photo.')) photoNews.tell(entry);
    else if (entry.type === 'chat.messagePosted') {
      const message = messageAfter(null, entry);
      if (message === null) continue;
      if (message.priority === 'URGENT' && message.sender.personId !== on.me && message.n > channel.lastN)
        on.ring();
      channel = channelAfterPost(channel, message, on.me);
    } else if (entry.type.startsWith('chat.channel') || entry.type.startsWith('chat.member')) on.look();
    else {
      const known = channel.urgent.find((one) => one.id === entry.id) ?? on.message(entry.id);
      const after =
        known === undefined ? null : known.version >= entry.version ? known : messageAfter(known, entry);
      if (after !== null) channel = channelAfterChange(channel, after, on.me);
      else if (entry.type === 'chat.messageDeleted' || entry.type === 'chat.messageEdited') on.look();
      if (entry.type === 'chat.messageRepeated' && channel.urgent.some((one) => one.id === entry.id))
        on.ring();
    }
  }
  return channel;
};
