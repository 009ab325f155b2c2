import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { useZone } from './useZone.ts';

/** The session ran out: what is on the screen stays, and this is the way back in. */
export const ExpiredNotice = () => {
  const { session } = useZone();
  return (
    <Notice kind="warn" role="alert">
      <p>{t('session.expired.words')}</p>
      <Button kind="primary" icon="key-round" onPress={() => void session.signIn()}>
        {t('session.expired.signIn')}
      </Button>
    </Notice>
  );
};
