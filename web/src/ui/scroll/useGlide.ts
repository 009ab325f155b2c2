import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Above this many rows gliding costs more than it tells. */
const mostRows = 200;
/** Changes that follow each other faster than this, ms, are not for an eye to follow: rows then simply change. */
const restMs = 250;

/**
 * Lets rows glide to their new place for 120 ms when the order changes, and lights up the ones that are new, so
 * that the eye can follow. Nothing moves for those who asked for less motion. Animations made this way need no
 * style attribute, which the content security policy forbids.
 * @param list its direct children carry `data-key`; @param keys those keys in order.
 */
export const useGlide = (list: RefObject<HTMLElement | null>, keys: readonly string[]): void => {
  const places = useRef<ReadonlyMap<string, number> | null>(null);
  const order = useRef('');
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    // Reading places makes the browser lay out at once: only when rows came, went or changed places.
    const next = keys.join();
    if (next === order.current) return;
    order.current = next;
    const hurried = performance.now() - changedAt.current < restMs;
    changedAt.current = performance.now();
    if (hurried) {
      places.current = null;
      return;
    }
    const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const now = new Map(rows.map((row) => [row.dataset.key ?? '', row.offsetTop]));
    const before = places.current;
    places.current = now;
    if (!before?.size || rows.length > mostRows || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    for (const row of rows) {
      const from = before.get(row.dataset.key ?? '');
      if (from === undefined) {
        row.classList.add('arrived');
        row.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 120 });
      } else if (from !== row.offsetTop) {
        const shift = `translateY(${from - row.offsetTop}px)`;
        row.animate([{ transform: shift }, { transform: 'none' }], { duration: 120, easing: 'ease-out' });
      }
    }
  }, [keys, list]);
};
