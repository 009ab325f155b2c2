import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { askProblem } from '../journal/askProblem.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import '../people/people.css';
import '../people/peopleForm.css';
import '../people/person.css';
import '../ui/field/field.css';
import '../ui/scroll/scroll.css';

/**
 * A page on which a zone decides something: what it decided is asked for, shown in a form, and asked for again where that
 * failed.
 * @param book the texts it takes its title, its words and its failure from
 * @param document the GraphQL text it asks with; @param read the settings in the answer, null when it holds none
 */
export const SettingsPage = <Settings,>({
  book,
  document,
  read,
  form,
}: {
  readonly book: 'fleet' | 'talk';
  readonly document: string;
  readonly read: (answer: unknown) => Settings | null;
  readonly form: (settings: Settings) => ComponentChildren;
}) => {
  const { ask } = useZone();
  const settings = useSignal<Settings | null>(null);
  const failure = useSignal<AskFailure | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const look = async (): Promise<void> => {
    const answer = await ask(document, {});
    const found = answer.ok ? read(withoutNulls(answer.value)) : null;
    if (found !== null) settings.value = found;
    if (!answer.ok) failure.value = answer.refusal;
    else failure.value = found === null ? { kind: 'fault', detail: 'unexpected answer' } : null;
  };
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    void look();
  }, [ask]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroller account" tabIndex={0} aria-labelledby="settings-title">
      <div class="account-page">
        <h2 id="settings-title" ref={title} tabIndex={-1}>
          {t(`${book}.title`)}
        </h2>
        <p>{t(`${book}.words`)}</p>
        {failure.value !== null && (
          <Notice kind="danger" role="alert">
            <p>
              {t(`${book}.failed`)} {askProblem(failure.value)}
            </p>
            <Button icon="refresh-cw" onPress={() => void look()}>
              {t('action.retry')}
            </Button>
          </Notice>
        )}
        {settings.value === null ? failure.value === null && <Skeleton rows={6} /> : form(settings.value)}
      </div>
    </section>
  );
};
