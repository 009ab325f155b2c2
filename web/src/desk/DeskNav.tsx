import { heldBy } from '../../../shared/policy/heldBy.ts';
import type { Route } from '../app/Route.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { ChatBadge } from '../chat/ChatBadge.tsx';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';

/** The desk's places; the units have a window of their own, the photos are those that did not arrive. */
export const DeskNav = ({ onUnits }: { readonly onUnits: () => void }) => {
  const { href, route } = useClient();
  const { config, session } = useZone();
  const zone = config.code;
  const { kind } = route.value;
  const at = placeOf[kind];
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
      {heldBy(session.person.value?.roles ?? [])('Query.photoFailures') && (
        <a
          class="desk-place"
          aria-current={at === 'photos' ? 'page' : undefined}
          href={href({ kind: 'photos', zone })}
        >
          <Icon name="camera" />
          <span class="desk-place-word">{t('desk.photos')}</span>
        </a>
      )}
    </nav>
  );
};

/** One's own account is none of them. */
const placeOf: { readonly [Kind in Route['kind']]?: 'incidents' | 'chat' | 'reports' | 'photos' } = {
  home: 'incidents',
  incident: 'incidents',
  chat: 'chat',
  channel: 'chat',
  reports: 'reports',
  photos: 'photos',
};
