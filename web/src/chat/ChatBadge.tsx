import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import './chatBadge.css';

/** How many messages wait, on the way to them; an exclamation mark where one is urgent. */
export const ChatBadge = () => {
  const { chat } = useZone();
  const unread = chat?.unread.value ?? 0;
  const urgent = chat?.urgent.value ?? 0;
  if (unread === 0 && urgent === 0) return null;
  return (
    <span class={urgent > 0 ? 'chat-badge chat-badge-urgent' : 'chat-badge'}>
      <span aria-hidden="true">{urgent > 0 ? '!' : unread > 99 ? '99+' : unread}</span>
      <span class="unseen">{t('rail.unread', { count: Math.max(unread, urgent) })}</span>
    </span>
  );
};
