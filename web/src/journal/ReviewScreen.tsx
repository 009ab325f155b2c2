import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { ChainFoot } from './ChainFoot.tsx';
import { ChainPanel } from './ChainPanel.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { exportIntent } from './exportIntent.ts';
import { JournalRows } from './JournalRows.tsx';
import type { JournalExportView } from './JournalSource.ts';
import { QuestionBar } from './QuestionBar.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { useReview } from './useReview.ts';
import { WhyDialog } from './WhyDialog.tsx';
import './reviewScreen.css';

/** The journal for whoever watches over it: first why they look, then a question, its lines, and one line opened. */
export const ReviewScreen = () => {
  const { route } = useClient();
  const { drafts } = useZone();
  const review = useReview();
  const dialog = useSignal<'why' | 'export' | null>(null);
  const resumed = useSignal<JournalExportView['format'] | undefined>(undefined);
  useEffect(() => {
    const intent = exportIntent.take(drafts);
    if (intent !== null) {
      review.ask(intent.question);
      review.giveReason(intent.reason);
      resumed.value = intent.format;
      dialog.value = 'export';
    } else if (review.reason.peek() === null) dialog.value = 'why';
  }, [drafts, review, resumed, dialog]);
  useEffect(review.lookAtChain, [review]);
  const close = (): void => {
    dialog.value = null;
    resumed.value = undefined;
  };
  const at = route.value;
  const given = review.reason.value !== null;
  const side = given && (at.kind === 'entry' || at.kind === 'chain');
  return (
    <div class={side ? 'review review-opened' : 'review'}>
      <div class="review-left">
        <ReviewBar
          onWhy={() => {
            dialog.value = 'why';
          }}
          onExport={() => {
            dialog.value = 'export';
          }}
        >
          <QuestionBar />
        </ReviewBar>
        {given ? (
          <JournalRows />
        ) : (
          <div class="empty">
            <Icon name="lock" size="large" />
            <b>{t('journal.why.waiting.title')}</b>
            <p>{t('journal.why.waiting.words')}</p>
            <Button
              kind="primary"
              onPress={() => {
                dialog.value = 'why';
              }}
            >
              {t('journal.why.give')}
            </Button>
          </div>
        )}
        <p class="journal-keys" aria-hidden="true">
          <Kbd keys="j k" /> {t('journal.keys.next')} <Kbd keys="Enter" /> {t('journal.keys.open')}{' '}
          <Kbd keys="Esc" /> {t('journal.keys.back')}
        </p>
        <ChainFoot />
      </div>
      {side && (
        <div class="review-side">
          {at.kind === 'entry' ? (
            <EntryPanel key={`${at.epoch}/${at.n}`} epoch={at.epoch} n={at.n} />
          ) : (
            <ChainPanel />
          )}
        </div>
      )}
      {dialog.value === 'why' && <WhyDialog onClose={close} />}
      {dialog.value === 'export' && <ExportDialog resume={resumed.value} onClose={close} />}
    </div>
  );
};
