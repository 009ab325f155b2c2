import { useComputed, useSignal } from '@preact/signals';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { useClient } from './useClient.ts';
import { useZone } from './useZone.ts';

/** The bars under the header: what needs the person before anything else. Nothing in them is lost by waiting. */
export const ClientNotices = () => {
  const { settings, update } = useClient();
  const { feed, session } = useZone();
  const link = useComputed(() => ({ kind: feed.link.value.kind, code: feed.link.value.code })).value;
  const later = useSignal(false);
  const notice = feed.notice.value;
  const expired = session.state.value.kind === 'expired' || link.kind === 'expired';
  return (
    <div class="notice-bar">
      {expired && (
        <Notice kind="warn" role="alert">
          <p>{t('session.expired.words')}</p>
          <Button kind="primary" icon="key-round" onPress={() => void session.signIn()}>
            {t('session.expired.signIn')}
          </Button>
        </Notice>
      )}
      {link.kind === 'refused' && (
        <Notice kind="danger" role="alert">
          <p>{refusalText(link.code ?? 'unknown')}</p>
        </Notice>
      )}
      {notice && (
        <Notice kind="info" role="status">
          <p>{t('live.storeReset', { time: formatTime(notice.at, settings.language.value, 'seconds') })}</p>
          <Button onPress={feed.dismissNotice}>{t('action.understood')}</Button>
        </Notice>
      )}
      {update.waiting.value && !later.value && (
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
      )}
    </div>
  );
};
