import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { Channel, ChannelPeople } from './Channel.ts';
import { channelIcon, channelTitle } from './channelTitle.ts';

/** What the channel is about, who is in it, and the way to its incident; its title has the focus when it is opened. */
export const ChannelHead = ({
  channel,
  people,
  onPeople,
}: {
  readonly channel: Channel;
  readonly people: ChannelPeople | null;
  readonly onPeople: () => void;
}) => {
  const { href } = useClient();
  const { config } = useZone();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const zone = config.code;
  const count = people === null || people.members.length === 0 ? channel.memberCount : people.members.length;
  return (
    <div class="channel-head">
      <a
        class="button button-quiet channel-back"
        href={href({ kind: 'chat', zone })}
        aria-label={t('chat.backToList')}
      >
        <Icon name="arrow-left" size="large" />
      </a>
      {channel.priority === undefined ? (
        <span class="channel-mark">
          <Icon name={channelIcon[channel.kind]} />
        </span>
      ) : (
        <PriorityBadge priority={channel.priority} size="medium" />
      )}
      <h2 id="channel-title" ref={title} tabIndex={-1} dir="auto">
        <ZoneText>{channelTitle(channel)}</ZoneText>
      </h2>
      <button type="button" class="button button-quiet channel-people" onClick={onPeople}>
        <Icon name="users" />
        <span aria-hidden="true">{count}</span>
        <span class="unseen">{t('chat.people.title', { count })}</span>
      </button>
      {channel.incidentId !== undefined && (
        <a class="button channel-incident" href={href({ kind: 'incident', zone, id: channel.incidentId })}>
          <span>{t('chat.incident')}</span>
          <Icon name="chevron-right" />
        </a>
      )}
    </div>
  );
};
