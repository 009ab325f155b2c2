import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { ChatFeed } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';

/** What this person has announced for later, and can still take back. */
export const ScheduledList = ({
  chat,
  messages,
}: {
  readonly chat: ChatFeed;
  readonly messages: readonly ChatMessage[];
}) => {
  const { settings } = useClient();
  if (messages.length === 0) return null;
  return (
    <ul class="scheduled" aria-label={t('chat.later.title')}>
      {messages.map((message) => (
        <li key={message.id}>
          <Icon name="calendar-clock" />
          <span class="scheduled-what">
            <b class="number">
              {formatTime(message.sendAt ?? message.at, settings.language.value, 'moment')}
            </b>{' '}
            <span dir="auto">{message.text}</span>
          </span>
          <Button kind="quiet" onPress={() => void chat.withdraw(message)}>
            {t('chat.later.withdraw')}
          </Button>
        </li>
      ))}
    </ul>
  );
};
