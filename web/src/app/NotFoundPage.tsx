import { t } from '../i18n/t.ts';
import { Page } from '../ui/page/Page.tsx';
import { useClient } from './useClient.ts';

/** An address that leads nowhere, or a zone that is not on this server. */
export const NotFoundPage = () => {
  const { href, zones } = useClient();
  const only = zones.length === 1 ? zones[0] : undefined;
  return (
    <Page title={t('door.notFound.title')}>
      <p>{t('door.notFound.words')}</p>
      <p>
        <a class="text-link" href={href(only ? { kind: 'home', zone: only.code } : { kind: 'zones' })}>
          {t('door.notFound.back')}
        </a>
      </p>
    </Page>
  );
};
