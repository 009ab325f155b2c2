import { effect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatElapsed } from '../../ui/time/formatElapsed.ts';

/**
 * Keeps the cells of a list that say how long ago something was running: one look at the clock for all of them, as a
 * signal in each would cost as much as the cell itself.
 * @param list its cells carry `data-since` (ISO 8601) and one text; @param now ms since 1970
 */
export const useElapsedCells = (list: RefObject<HTMLElement | null>, now: ReadonlySignal<number>): void => {
  useEffect(
    () =>
      effect(() => {
        const at = now.value;
        for (const cell of list.current?.querySelectorAll<HTMLElement>('[data-since]') ?? []) {
          const words = formatElapsed(at - Date.parse(cell.dataset.since ?? ''));
          const text = cell.firstChild;
          if (text !== null && text.nodeValue !== words) text.nodeValue = words;
        }
      }),
    [list, now],
  );
};
