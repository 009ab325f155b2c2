import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { useMedia } from '../ui/useMedia.ts';
import { firstQuestion } from './Question.ts';
import { QuestionWords } from './QuestionWords.tsx';
import { reasonWords } from './reasonWords.ts';
import { useReview } from './useReview.ts';
import './reviewBar.css';

/** Above the lines: that this look is recorded and why, the question, how many lines there are and of when. */
export const ReviewBar = ({
  onWhy,
  onExport,
  children,
}: {
  readonly onWhy: () => void;
  readonly onExport: () => void;
  readonly children: ComponentChildren;
}) => {
  const { settings, now } = useClient();
  const { online } = useZone();
  const hand = useMedia('(max-width: 760px)');
  const unfolded = useSignal(false);
  const open = !hand || unfolded.value;
  const review = useReview();
  const reason = review.reason.value;
  const { total, next } = review.rows.value;
  const at = review.answeredAt.value;
  return (
    <div class="review-bar">
      <p class="review-noted">
        <Icon name="eye" />
        <span>{t('journal.alsoNoted')}</span>
        {reason && (
          <>
            <b>{t('journal.why.current', { reason: reasonWords({ reason }) })}</b>
            <button type="button" class="text-link" onClick={onWhy}>
              {t('journal.why.change')}
            </button>
          </>
        )}
      </p>
      {open ? (
        children
      ) : (
        <button
          type="button"
          class="question-plain"
          aria-expanded="false"
          onClick={() => {
            unfolded.value = true;
          }}
        >
          <QuestionWords />
          <Icon name="chevron-down" />
        </button>
      )}
      {reason && (
        <div class="review-acts">
          <span class="review-count" role="status">
            {at === null
              ? ''
              : `${t(next === undefined ? 'journal.loaded' : 'journal.loadedMore', { count: total })} · ${t('journal.asOf', { time: formatTime(at, settings.language.value, 'seconds') })}`}
          </span>
          {open && (
            <Button icon="x" onPress={() => review.ask(firstQuestion(now.peek()))}>
              {t('journal.reset')}
            </Button>
          )}
          <Button
            icon="refresh-cw"
            blockedBy={online.value ? undefined : 'review-offline'}
            onPress={() => review.ask(review.question.peek())}
          >
            {t('journal.refresh')}
          </Button>
          <Button icon="download" blockedBy={online.value ? undefined : 'review-offline'} onPress={onExport}>
            {t('export.button')}
          </Button>
        </div>
      )}
    </div>
  );
};
