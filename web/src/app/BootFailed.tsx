import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Page } from '../ui/page/Page.tsx';

/** The client could not start (no answer for its addresses): what happened, and the one thing to do. */
export const BootFailed = () => (
  <Page title={t('boot.failed.title')}>
    <p>{t('boot.failed.words')}</p>
    <Button kind="primary" icon="refresh-cw" onPress={() => location.reload()}>
      {t('action.retry')}
    </Button>
  </Page>
);
