import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface SteadyScroll {
  /** How many rows came in above what is being read, and have not been seen yet. */
  readonly unseen: number;
  /** Brings the list's beginning into view. */
  readonly toTop: () => void;
}

/**
 * Keeps what somebody reads where it is while rows arrive above it (web.md S3). At the very top a new row simply
 * shows; further down the scroll position gives way and `unseen` counts what came. The browser's own anchoring is
 * switched off for these lists (scroll.css): Safari has none, and two of them would move twice.
 * @param scroller what scrolls; @param list its direct children carry `data-key`; @param keys those keys in order.
 */
export const useSteadyScroll = (
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
): SteadyScroll => {
  const anchor = useRef<{ readonly key: string; readonly top: number } | null>(null);
  const known = useRef<ReadonlySet<string>>(new Set(keys));
  const unseen = useSignal(0);

  useEffect(() => {
    const view = scroller.current;
    const remember = () => {
      anchor.current = view && list.current ? firstVisible(view, list.current) : null;
      if (anchor.current === null) unseen.value = 0;
    };
    view?.addEventListener('scroll', remember, { passive: true });
    return () => view?.removeEventListener('scroll', remember);
  }, [scroller, list, unseen]);

  useLayoutEffect(() => {
    const before = anchor.current;
    const view = scroller.current;
    if (before && view && list.current) {
      const row = rowsOf(list.current).find((one) => one.dataset.key === before.key);
      if (row) view.scrollTop += topIn(view, row) - before.top;
      const end = keys.indexOf(before.key);
      unseen.value += keys.slice(0, Math.max(0, end)).filter((key) => !known.current.has(key)).length;
    }
    known.current = new Set(keys);
  }, [keys, scroller, list, unseen]);

  const toTop = (): void => {
    const view = scroller.current;
    if (!view || !list.current) return;
    // Where the list begins and its heading with it: on a phone other things stand above it.
    const begins = view.scrollTop + topIn(view, list.current) - headingHeight;
    view.scrollTo({ top: Math.max(0, begins), behavior: 'smooth' });
  };
  return { unseen: unseen.value, toTop };
};

/** What stands over a list, px. */
const headingHeight = 64;

const rowsOf = (list: HTMLElement): HTMLElement[] =>
  [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement);

const topIn = (view: HTMLElement, row: HTMLElement): number =>
  row.getBoundingClientRect().top - view.getBoundingClientRect().top;

/** Null while the list's beginning is in view: then there is nothing to hold still. */
const firstVisible = (view: HTMLElement, list: HTMLElement): { key: string; top: number } | null => {
  const rows = rowsOf(list);
  const first = rows[0];
  if (!first || topIn(view, first) >= -1) return null;
  const row = rows.find((one) => topIn(view, one) + one.offsetHeight > 0);
  const key = row?.dataset.key;
  return row && key !== undefined ? { key, top: topIn(view, row) } : null;
};
