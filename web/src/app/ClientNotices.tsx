import { useComputed } from '@preact/signals';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { ExpiredNotice } from './ExpiredNotice.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useClient } from './useClient.ts';
import { useLiveZone } from './useLiveZone.ts';

/** The bars under the header: what needs the person before anything else. Nothing in them is lost by waiting. */
export const ClientNotices = () => {
  const { settings } = useClient();
  const { feed, session } = useLiveZone();
  const link = useComputed(() => ({ kind: feed.link.value.kind, code: feed.link.value.code })).value;
  const notice = feed.notice.value;
  const expired = session.state.value.kind === 'expired' || link.kind === 'expired';
  return (
    <div class="notice-bar">
      {expired && <ExpiredNotice />}
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
      <UpdateNotice />
    </div>
  );
};
