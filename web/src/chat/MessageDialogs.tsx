import { useZone } from '../app/useZone.ts';
import type { Channel, ChannelPeople } from './Channel.ts';
import type { ChatAsk } from './ChatAsk.ts';
import type { ChatFeed } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { MessageDialog } from './MessageDialog.tsx';
import { PeopleDialog } from './PeopleDialog.tsx';
import type { Composing } from './useComposing.ts';

/** The one question that is in front of a channel. */
export const MessageDialogs = ({
  chat,
  channel,
  people,
  messages,
  asked,
  composing,
  onClose,
}: {
  readonly chat: ChatFeed;
  readonly channel: Channel;
  readonly people: ChannelPeople | null;
  readonly messages: readonly ChatMessage[];
  readonly asked: ChatAsk;
  readonly composing: Composing;
  readonly onClose: () => void;
}) => {
  const { session } = useZone();
  switch (asked.kind) {
    case 'link':
      return <LinkDialog url={asked.url} onClose={onClose} />;
    case 'people':
      return <PeopleDialog chat={chat} channel={channel} people={people} onClose={onClose} />;
    case 'message': {
      // As it stands now: it may have been changed while this is open.
      const message = messages.find(({ id }) => id === asked.message.id) ?? asked.message;
      const roles = session.person.value?.roles ?? [];
      return (
        <MessageDialog
          chat={chat}
          channel={channel}
          people={people}
          message={message}
          leads={roles.some((role) => role === 'DISPATCHER' || role === 'TEAM_LEAD')}
          composing={composing}
          onClose={onClose}
        />
      );
    }
  }
};
