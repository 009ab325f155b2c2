import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PhotoThumb } from '../photo/PhotoThumb.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { ChannelPeople } from './Channel.ts';
import type { ChatAsk } from './ChatAsk.ts';
import type { ChatMessage } from './ChatMessage.ts';
import type { ChatRow } from './chatRows.ts';
import { MessagePlace } from './MessagePlace.tsx';
import { MessageState } from './MessageState.tsx';
import { MessageText } from './MessageText.tsx';
import { memo } from './memo.ts';
import { reactionIcon } from './reactionIcon.ts';

interface MessageRowProps {
  readonly row: Extract<ChatRow, { readonly kind: 'said' }>;
  readonly people: ChannelPeople | null;
  /** The message it answers, where this device has it. */
  readonly answered: ChatMessage | undefined;
  readonly me: string;
  readonly onAsk: (ask: ChatAsk) => void;
}

/** One message: whose, when, what; one's own with how far it came. What was deleted says only that. */
export const MessageRow = memo(({ row, people, answered, me, onAsk }: MessageRowProps) => {
  const { settings } = useClient();
  const { message, own } = row;
  const language = settings.language.value;
  const gone = message.deletedAt !== undefined;
  const named = message.mentions.includes(me);
  const time = (
    <time class="number" dateTime={message.at}>
      {formatTime(message.at, language, 'seconds')}
    </time>
  );
  return (
    <li data-key={row.key} class={own ? 'message message-own' : 'message'}>
      {row.day && <p class="message-day">{formatTime(message.at, language, 'day')}</p>}
      {row.newHere && (
        <p class="message-new">
          <span>{t('chat.newFromHere')}</span>
        </p>
      )}
      <div
        class={`bubble bubble-${message.priority}${named ? ' bubble-named' : ''}${gone ? ' bubble-gone' : ''}`}
      >
        {!own && (
          <p class="bubble-head">
            <b>{message.sender.callSign ?? message.sender.name}</b>
            {message.sender.callSign !== undefined && <span class="bubble-name">{message.sender.name}</span>}
            {time}
          </p>
        )}
        {message.priority !== 'NORMAL' && !gone && (
          <p class="bubble-priority">
            <Icon name={message.priority === 'URGENT' ? 'megaphone' : 'triangle-alert'} />
            {t(`chat.priority.${message.priority}`)}
            {message.repeats > 0 && ` · ${t('chat.repeated', { count: message.repeats })}`}
          </p>
        )}
        {message.replyTo !== undefined && !gone && (
          <blockquote class="bubble-reply" dir="auto">
            {answered === undefined ? (
              t('chat.answersOlder')
            ) : answered.deletedAt !== undefined ? (
              t('chat.deleted')
            ) : (
              <ZoneText>
                {`${answered.sender.callSign ?? answered.sender.name}: ${answered.text ?? t(answered.kind === 'PHOTO' ? 'chat.photo' : 'chat.place')}`}
              </ZoneText>
            )}
          </blockquote>
        )}
        {gone ? (
          <p class="message-text">
            <Icon name="trash-2" /> {t('chat.deleted')}
          </p>
        ) : (
          <>
            {message.photoId !== undefined && (
              <PhotoThumb photoId={message.photoId} context={{ kind: 'CHANNEL', ref: message.channelId }} />
            )}
            {message.place !== undefined && <MessagePlace place={message.place} />}
            {message.text !== undefined && message.text !== '' && (
              <MessageText message={message} onLink={(url) => onAsk({ kind: 'link', url })} />
            )}
          </>
        )}
        {message.reactions.length > 0 && (
          <ul class="bubble-reactions">
            {message.reactions.map((one) => (
              <li key={one.personId}>
                <Icon name={reactionIcon[one.reaction]} />
                {one.name}: {t(`chat.reaction.${one.reaction}`)}
              </li>
            ))}
          </ul>
        )}
        {(own || message.editedAt !== undefined) && (
          <p class="bubble-foot">
            {message.editedAt !== undefined && !gone && <span>{t('chat.edited')}</span>}
            {own && time}
            {own && !gone && <MessageState message={message} people={people} />}
          </p>
        )}
        {!gone && (
          <button
            type="button"
            class="bubble-more"
            aria-label={t('chat.more', {
              who: own ? t('chat.you') : (message.sender.callSign ?? message.sender.name),
            })}
            onClick={() => onAsk({ kind: 'message', message })}
          >
            <Icon name="ellipsis" />
          </button>
        )}
      </div>
    </li>
  );
});
