import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { ExportFile } from './ExportFile.tsx';
import { exportIntent } from './exportIntent.ts';
import type { JournalExportView } from './JournalSource.ts';
import { filterOf } from './Question.ts';
import { useReview } from './useReview.ts';
import '../app/choice.css';
import './exportDialog.css';

const formats = ['JSON_LINES', 'CSV'] as const;

/**
 * Takes what the question shows along, signed. The zone wants a fresh sign-in for that: what was meant is kept while
 * the person signs in, and goes on by itself.
 * @param resume the format somebody asked for before they signed in anew; asked for again at once.
 */
export const ExportDialog = ({
  resume,
  onClose,
}: {
  readonly resume?: JournalExportView['format'] | undefined;
  readonly onClose: () => void;
}) => {
  const { journal, drafts, session } = useZone();
  const review = useReview();
  const id = useId();
  const format = useSignal<JournalExportView['format']>(resume ?? 'JSON_LINES');
  const made = useSignal<JournalExportView | null>(null);
  const problem = useSignal<'stepUp' | string | null>(null);
  const busy = useSignal(false);
  const start = async (): Promise<void> => {
    const reason = review.reason.peek();
    if (reason === null || busy.peek()) return;
    busy.value = true;
    problem.value = null;
    const answer = await journal.startExport(filterOf(review.question.peek()), format.peek(), reason);
    busy.value = false;
    if (answer.kind === 'accepted') made.value = answer.value;
    else if (answer.kind === 'kept') problem.value = t(`command.kept.${answer.why}`);
    else if (answer.errorType === 'STEP_UP_REQUIRED') problem.value = 'stepUp';
    else problem.value = refusalText(answer.code, answer.params);
  };
  useEffect(() => {
    if (resume !== undefined) void start();
  }, []);
  const signInAnew = async (): Promise<void> => {
    const reason = review.reason.peek();
    if (reason !== null)
      exportIntent.keep(drafts, { question: review.question.peek(), reason, format: format.peek() });
    await drafts.saved();
    await session.signIn('anew');
  };
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <div class="dialog-body">
        <p>{t('export.what')}</p>
        {made.value === null ? (
          <>
            <fieldset class="choice">
              <legend>{t('export.format')}</legend>
              <div class="export-formats">
                {formats.map((one) => (
                  <label key={one} class="choice-option">
                    <input
                      type="radio"
                      name={`${id}-format`}
                      checked={format.value === one}
                      onChange={() => {
                        format.value = one;
                      }}
                    />
                    <span>
                      {t(`export.${one}`)}
                      <span class="field-hint">{t(`export.${one}Hint`)}</span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
            {problem.value !== null && (
              <Notice kind={problem.value === 'stepUp' ? 'warn' : 'danger'} role="alert">
                <p>{problem.value === 'stepUp' ? t('export.stepUp') : problem.value}</p>
              </Notice>
            )}
            <div class="dialog-foot">
              <Button onPress={onClose}>{t('journal.cancel')}</Button>
              {problem.value === 'stepUp' ? (
                <Button kind="primary" icon="key-round" onPress={() => void signInAnew()}>
                  {t('export.stepUpButton')}
                </Button>
              ) : (
                <Button kind="primary" icon="download" onPress={() => void start()}>
                  {t('export.start')}
                </Button>
              )}
            </div>
          </>
        ) : (
          <ExportFile began={made.value} />
        )}
      </div>
    </Dialog>
  );
};
