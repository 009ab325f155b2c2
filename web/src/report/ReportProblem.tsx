import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { ResponseTimes } from './useResponseTimes.ts';

/** The figures are on their way, were refused, or could not be had. */
export const ReportProblem = ({
  answer,
  onRetry,
}: {
  readonly answer: Exclude<ResponseTimes, { kind: 'ready' }>;
  readonly onRetry: () => void;
}) => {
  if (answer.kind === 'loading') return <Skeleton rows={6} />;
  return (
    <Notice kind="danger" role="alert">
      <p>{answer.kind === 'refused' ? refusalText(answer.code) : t('boot.failed.words')}</p>
      {answer.kind === 'failed' && <Button onPress={onRetry}>{t('action.retry')}</Button>}
    </Notice>
  );
};
