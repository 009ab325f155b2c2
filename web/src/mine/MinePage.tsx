import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { askProblem } from '../journal/askProblem.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { createMine } from './createMine.ts';
import { MineHead } from './MineHead.tsx';
import { MineRow } from './MineRow.tsx';
import { withoutAnsweredQuestions } from './withoutAnsweredQuestions.ts';
import '../incident/empty.css';
import '../ui/field/field.css';
import '../ui/scroll/scroll.css';
import './mine.css';

/** What somebody did and looked at, day by day, exactly as the reviewers see it. */
export const MinePage = () => {
  const { now, settings } = useClient();
  const { journal } = useZone();
  const mine = useMemo(() => createMine(journal, () => now.peek()), [journal, now]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const today = useComputed(() => formatTime(now.value, settings.language.value, 'dayYear')).value;
  const days = useMemo(
    () => byDay(withoutAnsweredQuestions(mine.entries.value, new Date(now.peek() - 60_000).toISOString())),
    [mine.entries.value],
  );
  const state = mine.state.value;
  const dayName = (at: string): string => {
    const language = settings.language.value;
    const day = formatTime(at, language, 'dayYear');
    if (day === today) return t('mine.today');
    if (day === formatTime(now.peek() - 86_400_000, language, 'dayYear')) return t('mine.yesterday');
    return formatTime(at, language, 'day');
  };
  return (
    <div class="mine">
      <MineHead mine={mine} title={title} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller mine-body" tabIndex={0} aria-labelledby="mine-title">
        {days.map(({ at, entries }) => (
          <section key={at} class="mine-day">
            <h3>
              <span class="first-capital">{dayName(at)}</span> <span>{entries.length}</span>
            </h3>
            <ol>
              {entries.map((entry) => (
                <MineRow key={`${entry.epoch}/${entry.n}`} entry={entry} />
              ))}
            </ol>
          </section>
        ))}
        {state === 'loading' ? (
          <Skeleton rows={days.length === 0 ? 6 : 1} />
        ) : state !== 'ready' ? (
          <Notice kind="danger" role="alert">
            <p>
              {t('mine.failed')} {askProblem(state)}
            </p>
            <Button icon="refresh-cw" onPress={() => mine.choose(mine.period.peek())}>
              {t('action.retry')}
            </Button>
          </Notice>
        ) : mine.older.value ? (
          <Button icon="arrow-down" onPress={mine.loadOlder}>
            {t('mine.older')}
          </Button>
        ) : days.length === 0 ? (
          <div class="empty" role="status">
            <Icon name="inbox" size="large" />
            <b>{t('mine.empty.title')}</b>
            <p>{t('mine.empty.words')}</p>
          </div>
        ) : (
          <p class="mine-end">{t('mine.end')}</p>
        )}
      </section>
    </div>
  );
};

type Entries = ReturnType<typeof withoutAnsweredQuestions>;

/** The entries in groups of one day, by Belgium's clocks, in the order they are given. */
const byDay = (entries: Entries): readonly { readonly at: string; readonly entries: Entries }[] => {
  const days = new Map<string, { at: string; entries: Entries[number][] }>();
  for (const entry of entries) {
    const day = formatTime(entry.at, 'nl', 'dayYear');
    const known = days.get(day);
    if (known === undefined) days.set(day, { at: entry.at, entries: [entry] });
    else known.entries.push(entry);
  }
  return [...days.values()];
};
