import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { askProblem } from './askProblem.ts';
import { JournalList } from './JournalList.tsx';
import { useReview } from './useReview.ts';
import './journalList.css';

/** The answer to the question, or what stands in its way: on its way, nothing there, refused, out of reach. */
export const JournalRows = () => {
  const { online } = useZone();
  const review = useReview();
  const state = review.state.value;
  const { total } = review.rows.value;
  const retry = (
    <Button icon="refresh-cw" onPress={() => review.ask(review.question.peek())}>
      {t('action.retry')}
    </Button>
  );
  if (typeof state !== 'string' && total === 0) {
    return (
      <div class="empty" role="alert">
        <Icon name={state.kind === 'refused' ? 'lock' : 'cloud-off'} size="large" />
        <b>{t('journal.failed.title')}</b>
        <p>{askProblem(state)}</p>
        {state.kind !== 'refused' && state.kind !== 'expired' && retry}
      </div>
    );
  }
  if (total === 0 && state !== 'ready') return <Skeleton rows={8} />;
  if (total === 0) {
    return (
      <div class="empty" role="status">
        <Icon name="inbox" size="large" />
        <b>{t('journal.empty.title')}</b>
        <p>{t('journal.empty.words')}</p>
      </div>
    );
  }
  return (
    <div class="journal-answer" aria-busy={state === 'loading'}>
      {!online.value && (
        <Notice kind="warn" role="status">
          <p id="review-offline">{t('journal.offline')}</p>
        </Notice>
      )}
      {typeof state !== 'string' && (
        <Notice kind="warn" role="alert">
          <p>
            {t('journal.stale')} {askProblem(state)}
          </p>
          {retry}
        </Notice>
      )}
      <JournalList key={review.answeredAt.value} />
    </div>
  );
};
