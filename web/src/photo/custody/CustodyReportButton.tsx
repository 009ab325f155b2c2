import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { refusalText } from '../../i18n/refusalText.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import type { Photos } from '../openPhotos.ts';
import { photoProblem } from '../photoProblem.ts';
import type { CustodyReport } from '../photoSchemas.ts';
import { saveFile } from '../saveFile.ts';

/** Asks for the custody as a PDF with the chain's proof beside it, waits for it, and hands both over. */
export const CustodyReportButton = ({
  photos,
  photoId,
}: {
  readonly photos: Photos;
  readonly photoId: string;
}) => {
  const report = useSignal<CustodyReport | null>(null);
  const problem = useSignal<string | null>(null);
  const { source, fetchPicture } = photos;
  const make = async (): Promise<void> => {
    problem.value = null;
    const answer = await source.makeReport(photoId);
    if (answer.kind === 'accepted') report.value = answer.value;
    else
      problem.value =
        answer.kind === 'refused' ? refusalText(answer.code, answer.params) : t(`command.kept.${answer.why}`);
  };
  const state = report.value?.state;
  const exportId = report.value?.exportId;
  useEffect(() => {
    if (state !== 'WAITING' || exportId === undefined) return;
    let wait = 500;
    let pause: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const answer = await source.report(exportId);
      if (answer.ok) report.value = answer.value;
      else problem.value = photoProblem(answer.refusal);
      if (answer.ok && answer.value.state === 'WAITING') {
        wait = Math.min(wait * 1.5, 8_000);
        pause = setTimeout(() => void look(), wait);
      }
    };
    pause = setTimeout(() => void look(), wait);
    return () => clearTimeout(pause);
  }, [state, exportId]);
  const take = async (what: 'pdfUrl' | 'journalUrl', name: string): Promise<void> => {
    if (exportId === undefined) return;
    // An address is good for a minute: a fresh one for each press.
    const answer = await source.report(exportId);
    const url = answer.ok ? answer.value[what] : undefined;
    const bytes = url === undefined ? null : await fetchPicture({ url, tickets: [] });
    if (bytes !== null) saveFile(bytes, name);
    else problem.value = t('photo.failed.unreachable');
  };
  return (
    <div class="custody-report">
      {state === undefined || state === 'FAILED' ? (
        <Button kind="primary" icon="download" onPress={() => void make()}>
          {t('photo.custody.report.make')}
        </Button>
      ) : state === 'WAITING' ? (
        <p role="status">{t('photo.custody.report.waiting')}</p>
      ) : (
        <>
          <Button kind="primary" icon="download" onPress={() => void take('pdfUrl', `${photoId}.pdf`)}>
            {t('photo.custody.report.pdf')}
          </Button>
          <Button icon="link" onPress={() => void take('journalUrl', `${photoId}.journal.jsonl`)}>
            {t('photo.custody.report.journal')}
          </Button>
        </>
      )}
      {state === 'FAILED' && <p role="alert">{t('photo.custody.report.failed')}</p>}
      {problem.value !== null && (
        <Notice kind="danger" role="alert">
          <p>{problem.value}</p>
        </Notice>
      )}
    </div>
  );
};
