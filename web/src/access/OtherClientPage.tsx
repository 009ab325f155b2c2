import { heldBy } from '../../../shared/policy/heldBy.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Page } from '../ui/page/Page.tsx';

/** Signed in, but without (or no longer with) a function that follows incidents: where the person can go instead. */
export const OtherClientPage = () => {
  const { session, config } = useZone();
  const roles = session.person.value?.roles ?? [];
  return (
    <Page title={t('otherClient.title')}>
      <div role="alert" class="page-words">
        <p>
          {roles.length === 0
            ? t('otherClient.noFunction')
            : t('otherClient.words', { roles: roles.map((role) => t(`role.${role}`)).join(', ') })}
        </p>
        <p>{t('otherClient.next')}</p>
      </div>
      {heldBy(roles)('Query.sessions') && (
        <p>
          <a class="text-link" href={`/admin/${config.code}/`}>
            {t('otherClient.admin')}
          </a>
        </p>
      )}
      <Button icon="log-out" onPress={() => void session.signOut()}>
        {t('account.signOut')}
      </Button>
    </Page>
  );
};
