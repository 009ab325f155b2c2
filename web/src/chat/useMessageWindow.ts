import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';

/** Which rows of a list of unequal ones are drawn, and how to go about in it. */
export interface MessageWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Empty room before and after them, px. */
  readonly before: number;
  readonly after: number;
  /** Whether the reader is at the end and follows it. */
  readonly atEnd: boolean;
  /** The last row that is in view; −1 for none. */
  readonly lastSeen: number;
  /** Whether it stands where it is to stand: not while it is first drawn, nor on its way to a row. */
  readonly settled: boolean;
  readonly toEnd: () => void;
  readonly toRow: (key: string) => void;
}

/** Rows nobody has drawn yet are about this high, px. */
const guessPx = 76;
/** Drawn above and below what is in view, so that a quick scroll meets no hole, px. */
const sparePx = 700;
/** This near the end counts as being there, px. */
const nearPx = 24;

/**
 * A window on rows that are of any height and known only once drawn. What is read stays where it is, whatever is added
 * above, below or between; who is at the end follows it.
 * @param list the element whose children carry `data-key`; @param keys all rows' keys in order.
 */
export const useMessageWindow = (
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
): MessageWindow => {
  const heights = useRef(new Map<string, number>());
  const at = useSignal({ top: 0, view: 0 });
  const measured = useSignal(0);
  const settled = useSignal(false);
  const follows = useRef(true);
  const anchor = useRef<{ readonly key: string; readonly above: number } | null>(null);
  const goal = useRef<string | null>(null);
  const round = measured.value;
  const tops = useMemo(() => {
    const all = new Float64Array(keys.length + 1 + round * 0);
    for (let row = 0; row < keys.length; row += 1)
      all[row + 1] = (all[row] ?? 0) + (heights.current.get(keys[row] ?? '') ?? guessPx);
    return all;
  }, [keys, round]);
  const placeOf = useMemo(() => new Map(keys.map((key, row) => [key, row])), [keys]);
  const now = useRef({ tops, keys, placeOf });
  now.current = { tops, keys, placeOf };
  /** From now on the row at this height stays where it is. */
  const hold = useCallback((top: number): void => {
    const { tops: edges, keys: names } = now.current;
    const row = rowAt(edges, top);
    const key = names[row];
    anchor.current = key === undefined ? null : { key, above: top - (edges[row] ?? 0) };
  }, []);

  useEffect(() => {
    const view = scroller.current;
    const rows = list.current;
    if (view === null || rows === null) return;
    const look = (): void => {
      const top = view.scrollTop;
      follows.current = view.scrollHeight - top - view.clientHeight <= nearPx;
      hold(top);
      at.value = { top, view: view.clientHeight };
    };
    const resized = new ResizeObserver(() => {
      // A photo came, the keyboard opened, the tablet was turned: measured anew in the next drawing.
      measured.value += 1;
      at.value = { top: view.scrollTop, view: view.clientHeight };
    });
    resized.observe(view);
    resized.observe(rows);
    view.addEventListener('scroll', look, { passive: true });
    at.value = { top: view.scrollTop, view: view.clientHeight };
    return () => {
      resized.disconnect();
      view.removeEventListener('scroll', look);
    };
  }, [scroller, list, at, measured, hold]);

  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null || list.current === null) return;
    let changed = false;
    for (const row of list.current.children) {
      if (!(row instanceof HTMLElement) || row.dataset.key === undefined) continue;
      const height = row.getBoundingClientRect().height;
      if (Math.abs((heights.current.get(row.dataset.key) ?? -1) - height) < 0.5) continue;
      heights.current.set(row.dataset.key, height);
      changed = true;
    }
    if (changed) {
      measured.value += 1;
      return;
    }
    const wanted = goal.current === null ? undefined : placeOf.get(goal.current);
    const held = anchor.current === null ? undefined : placeOf.get(anchor.current.key);
    let top: number | null = null;
    if (wanted !== undefined) {
      top = Math.max(0, (tops[wanted] ?? 0) - view.clientHeight / 4);
      follows.current = false;
      // Drawn where it was asked for: from now on it is held like any other.
      if (Math.abs(view.scrollTop - Math.min(top, view.scrollHeight - view.clientHeight)) <= 1)
        goal.current = null;
    } else if (follows.current) top = view.scrollHeight - view.clientHeight;
    else if (held !== undefined) top = (tops[held] ?? 0) + (anchor.current?.above ?? 0);
    if (top !== null && Math.abs(view.scrollTop - top) > 1) {
      view.scrollTop = top;
      at.value = { top: view.scrollTop, view: view.clientHeight };
    }
    // The browser tells of a scroll of ours only later, and rows may have come above it by then.
    if (wanted !== undefined) hold(view.scrollTop);
    settled.value = keys.length > 0 && (wanted === undefined || goal.current === null);
  });

  const { top, view } = at.value;
  const first = Math.max(0, rowAt(tops, top - sparePx));
  const end = Math.min(keys.length, rowAt(tops, top + view + sparePx) + 1);
  return {
    first,
    end,
    before: tops[first] ?? 0,
    after: (tops[keys.length] ?? 0) - (tops[end] ?? 0),
    atEnd: follows.current,
    settled: settled.value,
    lastSeen: view === 0 ? -1 : Math.min(keys.length - 1, rowAt(tops, top + view - 8)),
    toEnd: () => {
      goal.current = null;
      follows.current = true;
      measured.value += 1;
    },
    toRow: (key) => {
      goal.current = key;
      follows.current = false;
      settled.value = false;
      measured.value += 1;
    },
  };
};

/** The row at a height; the first or the last where there is none. */
const rowAt = (tops: Float64Array, height: number): number => {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
};
