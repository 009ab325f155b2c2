import { LanguageChoice } from '../app/LanguageChoice.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Page } from '../ui/page/Page.tsx';
import type { Withdrawn } from './Withdrawn.ts';

/** All access was taken away while somebody worked: nothing of the zone is on the screen any more, and whom to ask. */
export const WithdrawnPage = ({ why }: { readonly why: Withdrawn }) => {
  const { settings } = useClient();
  const { session, config } = useZone();
  const zone = t('zone.name', { name: config.name, code: config.code });
  return (
    <Page title={t(`withdrawn.${why}.title`)}>
      <div role="alert" class="page-words">
        <p>{t(`withdrawn.${why}.words`, { zone })}</p>
        <p>{t(`withdrawn.${why}.next`, { zone })}</p>
      </div>
      <Button
        kind={why === 'session' ? 'primary' : 'plain'}
        icon="key-round"
        onPress={() => void session.signIn('anew')}
      >
        {t('withdrawn.signIn')}
      </Button>
      <LanguageChoice settings={settings} />
    </Page>
  );
};
