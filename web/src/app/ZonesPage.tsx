import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Page } from '../ui/page/Page.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useClient } from './useClient.ts';

/** Which zone? Each has its own sign-in and its own store, so each is a page load of its own. */
export const ZonesPage = () => {
  const { zones, href, settings } = useClient();
  return (
    <Page title={t('door.chooseZone')}>
      <ul class="page-zones">
        {zones.map((zone) => (
          <li key={zone.code}>
            <a href={href({ kind: 'home', zone: zone.code })}>
              <span>
                {t('zone.name', { name: zone.name, code: zone.code })} <small>{zone.code}</small>
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
      <LanguageChoice settings={settings} />
    </Page>
  );
};
