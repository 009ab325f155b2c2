import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { askProblem } from './askProblem.ts';
import type { AskFailure, JournalExportView } from './JournalSource.ts';

/** An address is good for a minute; after this it is not offered any more, ms. */
const goodForMs = 50_000;

/** How far an export is and, once it is ready, the file, its signature, and how to check them. */
export const ExportFile = ({ began }: { readonly began: JournalExportView }) => {
  const { now } = useClient();
  const { journal } = useZone();
  const file = useSignal(began);
  const problem = useSignal<AskFailure | null>(null);
  const answeredAt = useSignal(now.peek());
  const { id, state } = file.value;
  const look = async (): Promise<void> => {
    const answer = await journal.exported(id);
    problem.value = answer.ok ? null : answer.refusal;
    if (!answer.ok) return;
    answeredAt.value = now.peek();
    file.value = answer.value;
  };
  useEffect(() => {
    if (state !== 'WAITING') return;
    let wait = 1_000;
    let pause: ReturnType<typeof setTimeout>;
    const again = (): void => {
      wait = Math.min(wait * 1.5, 15_000);
      void look();
      pause = setTimeout(again, wait);
    };
    pause = setTimeout(again, wait);
    return () => clearTimeout(pause);
  }, [state]);
  if (problem.value !== null) {
    return (
      <Notice kind="danger" role="alert">
        <p>{askProblem(problem.value)}</p>
        <Button onPress={() => void look()}>{t('action.retry')}</Button>
      </Notice>
    );
  }
  if (state === 'WAITING') {
    return (
      <Notice kind="info" role="status">
        <p>{t('export.WAITING')}</p>
      </Notice>
    );
  }
  if (state === 'FAILED') {
    return (
      <Notice kind="danger" role="alert">
        <p>{t('export.FAILED')}</p>
      </Notice>
    );
  }
  const { url, signatureUrl, sha256, entries } = file.value;
  const good = url !== undefined && now.value - answeredAt.value < goodForMs;
  return (
    <>
      <Notice kind="done" role="status">
        <p>{t('export.READY', { count: entries ?? 0 })}</p>
      </Notice>
      <p class="export-links">
        {good ? (
          <>
            <a class="button button-primary" href={url} download="" target="_blank" rel="noopener">
              <Icon name="download" />
              {t('export.file')}
            </a>
            {signatureUrl && (
              <a class="button" href={signatureUrl} download="" target="_blank" rel="noopener">
                <Icon name="key-round" />
                {t('export.signature')}
              </a>
            )}
          </>
        ) : (
          <Button kind="primary" icon="refresh-cw" onPress={() => void look()}>
            {t('export.fresh')}
          </Button>
        )}
      </p>
      <p class="field-hint">{t('export.minute')}</p>
      {sha256 && (
        <p class="export-hash">
          {t('export.sha256')} <code>{sha256}</code>
        </p>
      )}
      <p>
        {t('export.verify')}{' '}
        <a class="text-link" href="/verify/" target="_blank" rel="noopener">
          {t('export.verifyLink')}
        </a>
      </p>
    </>
  );
};
