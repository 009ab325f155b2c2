import { useSignal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { useClient } from './useClient.ts';

/** A new version waits; the person says when. */
export const UpdateNotice = () => {
  const { update } = useClient();
  const later = useSignal(false);
  if (!update.waiting.value || later.value) return null;
  return (
    <Notice kind="info" role="status">
      <p>{t('update.waiting')}</p>
      <Button onPress={() => update.apply()}>{t('update.now')}</Button>
      <Button
        onPress={() => {
          later.value = true;
        }}
      >
        {t('update.later')}
      </Button>
    </Notice>
  );
};
