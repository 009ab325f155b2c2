import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Rows drawn at first, and added each time: some screens full, and little to redraw when something changes. */
const step = 120;

/**
 * How many rows of a long list to draw: the first ones (they are the most urgent), more as the reader nears the end
 * of what is drawn, and few again once they are back at the top. A zone with 10,000 open incidents costs no more to
 * keep live than one with a hundred. Rows may be of any height.
 * @param scroller what scrolls; @param count rows there are; @param reach a row that must be drawn (−1: none).
 */
export const useDrawnRows = (scroller: RefObject<HTMLElement | null>, count: number, reach = -1): number => {
  const drawn = useSignal(step);
  useEffect(() => {
    const view = scroller.current;
    const look = (): void => {
      if (view === null) return;
      const left = view.scrollHeight - view.scrollTop - view.clientHeight;
      if (left < 2 * view.clientHeight) drawn.value += step;
      else if (view.scrollTop === 0) drawn.value = step;
    };
    view?.addEventListener('scroll', look, { passive: true });
    return () => view?.removeEventListener('scroll', look);
  }, [scroller, drawn]);
  return Math.min(count, Math.max(drawn.value, reach + step / 2));
};
