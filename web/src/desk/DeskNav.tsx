import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { ChatBadge } from '../chat/ChatBadge.tsx';
import { t } from '../i18n/t.ts';

/** The desk's places: the incidents, the units in their own window, the response times. */
export const DeskNav = ({ onUnits }: { readonly onUnits: () => void }) => {
  const { href, route } = useClient();
  const { config } = useZone();
  const zone = config.code;
  const { kind } = route.value;
  const at = kind === 'reports' ? kind : kind === 'chat' || kind === 'channel' ? 'chat' : 'incidents';
  return (
    <nav class="desk-nav" aria-label={t('desk.places')}>
      <a
        class="desk-place"
        aria-current={at === 'incidents' ? 'page' : undefined}
        href={href({ kind: 'home', zone })}
      >
        {t('desk.incidents')}
      </a>
      <button type="button" class="desk-place" onClick={onUnits}>
        {t('desk.units')}
      </button>
      <a
        class="desk-place"
        aria-current={at === 'chat' ? 'page' : undefined}
        href={href({ kind: 'chat', zone })}
      >
        {t('desk.chat')}
        <ChatBadge />
      </a>
      <a
        class="desk-place"
        aria-current={at === 'reports' ? 'page' : undefined}
        href={href({ kind: 'reports', zone })}
      >
        {t('desk.reports')}
      </a>
    </nav>
  );
};
