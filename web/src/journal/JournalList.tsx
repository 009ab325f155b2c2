import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { useRowWindow } from '../ui/window/useRowWindow.ts';
import { JournalRow } from './JournalRow.tsx';
import { rowAt } from './pagedRows.ts';
import { useJournalKeys } from './useJournalKeys.ts';
import { useReview } from './useReview.ts';

/** Height of a row, px: as journal.css draws it, on a wide screen and in a hand. */
const rowHeights = { wide: 48, hand: 92 };
/** How near the end of what was read the next page is asked for, in rows. */
const ahead = 40;

/** The lines of the journal, newest first. Only what is in view is drawn, whatever was read. */
export const JournalList = () => {
  const { href, route } = useClient();
  const { config } = useZone();
  const review = useReview();
  const rows = review.rows.value;
  const scroller = useRef<HTMLDivElement>(null);
  const hand = useMedia('(max-width: 760px)');
  const chosen = useSignal(0);
  const list = useRowWindow(scroller, hand ? rowHeights.hand : rowHeights.wide, rows.total);
  const { first, end, before, after } = list;
  const at = route.value;
  const drawn = Array.from({ length: end - first }, (_, k) => ({
    place: first + k,
    ...rowAt(rows, first + k),
  }));
  const missing = drawn.find(({ row, page }) => row === undefined && page >= 0)?.page;
  const reachable = Math.min(Math.max(chosen.value, first), Math.max(first, end - 1));

  useEffect(() => {
    if (end >= rows.total - ahead && review.more.peek() === 'idle') review.loadMore();
  }, [end, rows, review]);
  useEffect(() => {
    if (missing !== undefined) review.loadAgain(missing);
  }, [missing, review]);
  useJournalKeys({
    step: (by) => {
      const to = Math.min(Math.max(chosen.value + by, 0), rows.total - 1);
      if (to < 0) return false;
      chosen.value = to;
      list.show(to);
      queueMicrotask(() => focusPlace(scroller.current, to));
      return true;
    },
    open: () => {
      const link = scroller.current?.querySelector<HTMLElement>(`[data-place="${chosen.value}"]`);
      link?.click();
      return link !== null && link !== undefined;
    },
  });

  return (
    <div class="scroller journal-scroller" ref={scroller} tabIndex={rows.total === 0 ? 0 : -1}>
      <ol class="journal-rows" aria-label={t('journal.list')}>
        <li class="journal-room" aria-hidden="true" style={{ blockSize: `${before}px` }} />
        {drawn.map(({ place, row }) =>
          row === undefined ? (
            <li key={place} class="journal-row journal-blank" aria-hidden="true" />
          ) : (
            <JournalRow
              key={place}
              entry={row}
              place={place}
              href={href({ kind: 'entry', zone: config.code, epoch: row.epoch, n: row.n })}
              opened={at.kind === 'entry' && at.n === row.n && at.epoch === row.epoch}
              reachable={place === reachable}
              onFocus={() => {
                chosen.value = place;
              }}
            />
          ),
        )}
        <li class="journal-room" aria-hidden="true" style={{ blockSize: `${after}px` }} />
      </ol>
      <ListEnd />
    </div>
  );
};

/** What stands under the last row: that there is more on its way, that it failed, or that this was all. */
const ListEnd = () => {
  const review = useReview();
  const more = review.more.value;
  if (more === 'failed') {
    return (
      <p class="journal-end" role="status">
        {t('journal.moreFailed')} <Button onPress={review.loadMore}>{t('action.retry')}</Button>
      </p>
    );
  }
  return (
    <p class="journal-end" role="status">
      {review.rows.value.next === undefined ? t('journal.end') : t('journal.more')}
    </p>
  );
};

const focusPlace = (within: HTMLElement | null, place: number): void =>
  within?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({ preventScroll: true });
