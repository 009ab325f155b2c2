import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type Verdict, verifyExport } from '../../../shared/journal/verifier/patrouille-verify.ts';
import { LanguageChoice } from '../app/LanguageChoice.tsx';
import type { Settings } from '../app/Settings.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Page } from '../ui/page/Page.tsx';
import { piecesOf } from './piecesOf.ts';
import { trustedKeys } from './trustedKeys.ts';
import { VerdictNotice } from './VerdictNotice.tsx';
import './verify.css';

type State =
  | { readonly kind: 'idle' | 'noFile' | 'unreadable' }
  | { readonly kind: 'busy'; readonly entries: number; readonly part: number }
  | { readonly kind: 'done'; readonly verdict: Verdict };

/** Checks an export in the browser of whoever holds it: no server is asked, nothing is sent. */
export const VerifyPage = ({ settings }: { readonly settings: Settings }) => {
  const id = useId();
  const file = useSignal<File | null>(null);
  const keys = useSignal('');
  const state = useSignal<State>({ kind: 'idle' });
  const title = t('verify.title');
  useEffect(() => {
    document.title = `${title} · Patrouille`;
  }, [title]);
  const check = async (event: Event): Promise<void> => {
    event.preventDefault();
    const chosen = file.peek();
    if (state.peek().kind === 'busy') return;
    if (chosen === null) {
      state.value = { kind: 'noFile' };
      return;
    }
    state.value = { kind: 'busy', entries: 0, part: 0 };
    try {
      const verdict = await verifyExport(piecesOf(chosen), {
        trust: trustedKeys(keys.peek()),
        onProgress: (bytes, entries) => {
          state.value = { kind: 'busy', entries, part: Math.floor((100 * bytes) / Math.max(1, chosen.size)) };
        },
      });
      state.value = { kind: 'done', verdict };
    } catch {
      // The file vanished or may not be read: nothing is known of what is in it.
      state.value = { kind: 'unreadable' };
    }
  };
  const now = state.value;
  return (
    <Page title={title}>
      <p>{t('verify.stays')}</p>
      <form class="verify" onSubmit={(event) => void check(event)} noValidate>
        <Field
          id={id}
          label={t('verify.file')}
          hint={t('verify.fileHint')}
          error={now.kind === 'noFile' ? t('verify.noFile') : undefined}
        >
          <input
            id={id}
            class="input"
            type="file"
            accept=".jsonl,.ndjson,.txt,application/jsonl"
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              file.value = event.currentTarget.files?.[0] ?? null;
              state.value = { kind: 'idle' };
            }}
          />
        </Field>
        <Field id={`${id}-keys`} label={t('verify.keys')} hint={t('verify.keysHint')}>
          <textarea
            id={`${id}-keys`}
            class="input"
            spellcheck={false}
            aria-describedby={`${id}-keys-hint`}
            value={keys.value}
            onInput={(event) => {
              keys.value = event.currentTarget.value;
            }}
          />
        </Field>
        <Button kind="primary" type="submit" icon="shield-check">
          {t('verify.start')}
        </Button>
      </form>
      {now.kind === 'busy' && (
        <p role="status">{t('verify.busy', { entries: now.entries, part: now.part })}</p>
      )}
      {now.kind === 'unreadable' && (
        <Notice kind="danger" role="alert">
          <p>{t('verify.unreadable')}</p>
        </Notice>
      )}
      {now.kind === 'done' && <VerdictNotice verdict={now.verdict} />}
      <p>
        {t('verify.own')}{' '}
        <a class="text-link" href="/verify/patrouille-verify.mjs" download="patrouille-verify.mjs">
          {t('verify.download')}
        </a>
      </p>
      <LanguageChoice settings={settings} />
    </Page>
  );
};
