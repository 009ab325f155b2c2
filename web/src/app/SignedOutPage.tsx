import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Page } from '../ui/page/Page.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { SignInProblem } from './Session.ts';
import { useClient } from './useClient.ts';
import { useZone } from './useZone.ts';

/** Nobody is signed in: the one way in, and what went wrong on the last try. */
export const SignedOutPage = ({ problem }: { readonly problem?: SignInProblem | undefined }) => {
  const { settings, href } = useClient();
  const { session, config } = useZone();
  const zone = t('zone.name', { name: config.name, code: config.code });
  return (
    <Page title={t('door.title')}>
      {problem && (
        <Notice kind="danger" role="alert">
          <p>{t(`door.problem.${problem}`)}</p>
        </Notice>
      )}
      <p>{t('door.words', { zone })}</p>
      <Button kind="primary" icon="key-round" onPress={() => void session.signIn()}>
        {t('session.signIn', { zone })}
      </Button>
      <LanguageChoice settings={settings} />
      <p>
        <a class="text-link" href={href({ kind: 'zones' })}>
          {t('door.otherZone')}
        </a>
      </p>
    </Page>
  );
};
