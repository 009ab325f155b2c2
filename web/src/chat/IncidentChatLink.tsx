import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import './chatBadge.css';

/** The way from an incident to what is said about it; nothing where this person has no part in that, or nobody was sent yet. */
export const IncidentChatLink = ({
  incidentId,
  quiet,
}: {
  readonly incidentId: string;
  readonly quiet?: boolean;
}) => {
  const { href } = useClient();
  const { chat, config } = useZone();
  const id = `I-${incidentId}`;
  const channel = chat?.feed.value?.channel(id).value ?? null;
  if (channel === null) return null;
  const urgent = channel.urgent.length > 0;
  return (
    <a
      class={quiet === true ? 'button button-quiet chat-link' : 'button chat-link'}
      href={href({ kind: 'channel', zone: config.code, id })}
      data-chat-link
    >
      <Icon name="messages-square" />
      {t('rail.chat')}
      {(urgent || channel.unread > 0) && (
        <span class={urgent ? 'chat-badge chat-badge-urgent' : 'chat-badge'}>
          <span aria-hidden="true">{urgent ? '!' : channel.unread}</span>
          <span class="unseen">{t('rail.unread', { count: channel.unread })}</span>
        </span>
      )}
    </a>
  );
};
