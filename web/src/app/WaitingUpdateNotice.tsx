import { useSignal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import type { WaitingUpdate } from './WaitingUpdate.ts';

/** A new version waits; the person says when. */
export const WaitingUpdateNotice = ({ update }: { readonly update: WaitingUpdate }) => {
  const later = useSignal(false);
  const stage = update.stage.value;
  if (later.value) return null;
  return (
    <Notice kind="info" role="status">
      <p>{t(`update.${stage}`)}</p>
      {stage === 'waiting' && (
        <>
          <Button onPress={update.apply}>{t('update.now')}</Button>
          <Button
            onPress={() => {
              later.value = true;
            }}
          >
            {t('update.later')}
          </Button>
        </>
      )}
    </Notice>
  );
};
