import { AccountMenu } from '../app/AccountMenu.tsx';
import { ThemeButton } from '../app/ThemeButton.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Logo } from '../ui/logo/Logo.tsx';
import { pagesFor } from './adminPages.ts';
import { OfficeLink } from './OfficeLink.tsx';
import { roomOf } from './roomOf.ts';

/** Which zone, the rooms, whether the zone can be reached, and who is signed in. */
export const AdminHeader = () => {
  const { settings, href, route } = useClient();
  const { config, session } = useZone();
  const pages = pagesFor(session.person.value?.roles ?? []);
  const room = roomOf(route.value, pages);
  return (
    <header class="admin-header">
      <Logo />
      <h1 class="admin-zone">
        {t('zone.name', { name: config.name, code: config.code })} <span>{t('app.admin')}</span>
      </h1>
      <nav class="admin-nav" aria-label={t('admin.rooms')}>
        {pages.map(({ page, icon }) => (
          <a
            key={page}
            href={href({ kind: page, zone: config.code })}
            aria-current={page === room ? 'page' : undefined}
          >
            <Icon name={icon} />
            {t(`admin.room.${page}`)}
          </a>
        ))}
      </nav>
      <span class="admin-gap" />
      <OfficeLink />
      <ThemeButton settings={settings} />
      <AccountMenu />
    </header>
  );
};
