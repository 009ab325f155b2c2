import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { Channel } from './Channel.ts';
import { channelIcon, channelTitle } from './channelTitle.ts';
import './chatBadge.css';

/** One channel of the list: what it is about, who said what last, and what waits in it. */
export const ChannelRow = ({
  channel,
  current,
}: {
  readonly channel: Channel;
  readonly current: boolean;
}) => {
  const { href, settings } = useClient();
  const { config } = useZone();
  const { lastMessage: last, priority } = channel;
  const urgent = channel.urgent.length > 0;
  return (
    <li>
      <a
        class="channel-row"
        href={href({ kind: 'channel', zone: config.code, id: channel.id })}
        aria-current={current ? 'page' : undefined}
        data-channel={channel.id}
      >
        <span class="channel-mark">
          {priority === undefined ? (
            <Icon name={channelIcon[channel.kind]} />
          ) : (
            <PriorityBadge priority={priority} size="small" />
          )}
        </span>
        <b class="channel-title" dir="auto">
          <ZoneText>{channelTitle(channel)}</ZoneText>
        </b>
        <span class="channel-time number">
          {last && formatTime(last.at, settings.language.value, 'minutes')}
        </span>
        <span class={urgent ? 'channel-gist channel-gist-urgent' : 'channel-gist'} dir="auto">
          {urgent ? t('chat.confirmAsked') : <ZoneText>{gistText(channel)}</ZoneText>}
        </span>
        <span class="channel-waiting">
          {channel.mentions > 0 && (
            <span class="chat-badge">
              <span aria-hidden="true">@</span>
              <span class="unseen">{t('chat.mentioned')}</span>
            </span>
          )}
          {urgent ? (
            <span class="chat-badge chat-badge-urgent">
              <span aria-hidden="true">!</span>
              <span class="unseen">{t('chat.priority.URGENT')}</span>
            </span>
          ) : (
            channel.unread > 0 && (
              <span class="chat-badge">
                <span aria-hidden="true">{channel.unread > 99 ? '99+' : channel.unread}</span>
                <span class="unseen">{t('rail.unread', { count: channel.unread })}</span>
              </span>
            )
          )}
        </span>
      </a>
    </li>
  );
};

const gistText = ({ lastMessage: last, state, kind }: Channel): string => {
  if (last === undefined) return t(state === 'READ_ONLY' ? 'chat.readOnly' : 'chat.nothingYet');
  const what =
    last.deletedAt !== undefined
      ? t('chat.deleted')
      : last.text !== undefined && last.text !== ''
        ? last.text
        : last.kind === 'PHOTO'
          ? t('chat.photo')
          : last.kind === 'PLACE'
            ? t('chat.place')
            : '';
  return kind === 'DIRECT' ? what : `${last.senderName}: ${what}`;
};
