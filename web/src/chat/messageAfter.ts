import { evolveMessage } from '../../../shared/chat/evolveMessage.ts';
import { readChatEvent } from '../../../shared/chat/readChatEvent.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import type { ChatMessage } from './ChatMessage.ts';

/**
 * A message after an entry of its channel's feed, by the zone's own rule; null when this client cannot say (a kind of
 * entry it does not know, or not the version before).
 */
export const messageAfter = (known: ChatMessage | null, entry: FeedEntry): ChatMessage | null => {
  const event = readChatEvent(entry);
  const posted = entry.type === 'chat.messagePosted';
  if (!posted && (known === null || entry.version !== known.version + 1)) return null;
  // Not to be read any more: what took it away follows.
  if (event === null)
    return known !== null && entry.body === 'null' ? { ...known, version: entry.version } : null;
  switch (event.type) {
    case 'chat.channelOpened':
    case 'chat.channelRenamed':
    case 'chat.membersAdded':
    case 'chat.memberRemoved':
    case 'chat.channelAdded':
    case 'chat.channelRemoved':
      return null;
    default: {
      const { version, at, actor } = entry;
      const after = evolveMessage(known, event, { version, at, actor });
      // What one may do with it is the zone's to say; what one could is kept while it stands.
      return { ...after, allowedActions: after.state === 'SENT' ? (known?.allowedActions ?? []) : [] };
    }
  }
};
