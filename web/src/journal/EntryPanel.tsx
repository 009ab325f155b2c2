import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { askProblem } from './askProblem.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryLinks } from './EntryLinks.tsx';
import type { JournalEntryView } from './JournalEntryView.ts';
import type { AskFailure } from './JournalSource.ts';
import { Sentence } from './Sentence.tsx';
import { useReview } from './useReview.ts';
import './entryPanel.css';

/**
 * One line opened: everything the journal knows of it, and whether its link in the chain holds. What the list knows
 * shows at once; the zone recalculates the link meanwhile.
 */
export const EntryPanel = ({ epoch, n }: { readonly epoch: string; readonly n: number }) => {
  const { href, settings } = useClient();
  const { journal, config } = useZone();
  const review = useReview();
  const reason = review.reason.value;
  const listed = review.rows.value.pages
    .flatMap(({ rows }) => rows ?? [])
    .find((row) => row.n === n && row.epoch === epoch);
  const answer = useSignal<JournalEntryView | AskFailure | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reason === null) return;
    let current = true;
    answer.value = null;
    const look = async (): Promise<void> => {
      const found = await journal.entry(epoch, n, reason);
      if (current) answer.value = found.ok ? found.value : found.refusal;
    };
    void look();
    return () => {
      current = false;
    };
  }, [journal, epoch, n, reason, answer]);
  const checked = answer.value !== null && 'hash' in answer.value ? answer.value : null;
  const problem = answer.value !== null && !('hash' in answer.value) ? answer.value : null;
  const entry = checked ?? listed;
  return (
    <aside class="entry" aria-labelledby="entry-title">
      <div class="entry-head">
        <p class="entry-when number">
          {[
            t('journal.entry.title', { n: String(n) }),
            entry && formatTime(entry.at, settings.language.value, 'dayShort'),
            entry && formatTime(entry.at, settings.language.value, 'seconds'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <a
          class="button button-quiet"
          href={href({ kind: 'journal', zone: config.code })}
          aria-label={t('journal.entry.close')}
        >
          <Icon name="x" />
        </a>
        <h2 id="entry-title" ref={title} tabIndex={-1}>
          {entry ? <Sentence entry={entry} /> : t('journal.entry.title', { n: String(n) })}
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller entry-body" tabIndex={0} aria-labelledby="entry-title">
        {checked?.verified === false && (
          <Notice kind="danger" role="alert">
            <p>{t('journal.entry.brokenWords')}</p>
          </Notice>
        )}
        {problem && (
          <Notice kind="danger" role="alert">
            <p>{askProblem(problem)}</p>
          </Notice>
        )}
        {entry ? (
          <>
            <EntryFacts entry={entry} checked={checked} failed={problem !== null} />
            {entry.type.startsWith('consultation.') && (
              <p class="entry-note">
                <Icon name="info" />
                {t('journal.entry.noAnswer')}
              </p>
            )}
          </>
        ) : (
          problem === null && <Skeleton rows={4} />
        )}
      </section>
      {entry && <EntryLinks entry={entry} />}
    </aside>
  );
};
