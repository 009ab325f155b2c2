import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { ChannelPeople } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { MessageText } from './MessageText.tsx';
import { ReachLine } from './ReachLine.tsx';
import './urgent.css';

/** An urgent message, pinned until this person confirmed it; to its sender, until everybody did. */
export const UrgentCard = ({
  chat,
  message,
  people,
}: {
  readonly chat: ChatFeed;
  readonly message: ChatMessage;
  readonly people: ChannelPeople | null;
}) => {
  const { settings } = useClient();
  const own = message.sender.personId === chat.me();
  return (
    <section class="urgent-card" aria-label={t('chat.priority.URGENT')}>
      <p class="urgent-head">
        <span class="urgent-word">
          <Icon name="megaphone" />
          {t('chat.priority.URGENT')}
        </span>
        <b>{own ? t('chat.you') : (message.sender.callSign ?? message.sender.name)}</b>
        <span class="number">{formatTime(message.at, settings.language.value, 'seconds')}</span>
        <span class="urgent-age">
          <Elapsed since={message.at} />
        </span>
      </p>
      <div class="urgent-text">
        <MessageText message={message} />
      </div>
      {!own && (
        <Button
          kind="primary"
          icon="check"
          onPress={() => void chat.acknowledge(message)}
          attributes={{ class: 'button button-primary urgent-ack' }}
        >
          {t('chat.understood')}
        </Button>
      )}
      <ReachLine message={message} people={people} me={chat.me()} />
    </section>
  );
};
