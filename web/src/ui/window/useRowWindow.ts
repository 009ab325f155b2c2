import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type RowWindow, topOfRow, windowOf } from './windowOf.ts';

/**
 * Which rows of a long list to draw while somebody scrolls it, and a way to bring a row into view. What is at the
 * top of the view stays there when rows are added behind it.
 * @param row height of a row, px; @param total rows there are.
 */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  row: number,
  total: number,
): RowWindow & { readonly show: (place: number) => void } => {
  const at = useSignal({ top: 0, view: 800 });
  const before = useRef({ total, row });
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const look = (): void => {
      at.value = { top: view.scrollTop, view: view.clientHeight };
    };
    const resized = new ResizeObserver(look);
    resized.observe(view);
    view.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      view.removeEventListener('scroll', look);
    };
  }, [scroller, at]);
  useLayoutEffect(() => {
    const view = scroller.current;
    const was = before.current;
    before.current = { total, row };
    if (view === null || (was.total === total && was.row === row)) return;
    const place = topOfPlace(at.peek(), was);
    const top = topOfRow(place, { view: view.clientHeight, row, total });
    if (Math.abs(view.scrollTop - top) <= 1) return;
    view.scrollTop = total < was.total ? 0 : top;
    // The browser tells of this scroll only later, and the next change is reckoned from where the view is.
    at.value = { top: view.scrollTop, view: view.clientHeight };
  }, [scroller, total, row, at]);
  const show = (place: number): void => {
    const view = scroller.current;
    if (view === null) return;
    const here = { view: view.clientHeight, row, total };
    const top = topOfRow(place, here);
    const least = topOfRow(Math.max(0, place - Math.floor(here.view / row) + 1), here);
    if (view.scrollTop > top) view.scrollTop = top;
    else if (view.scrollTop < least) view.scrollTop = least;
    at.value = { top: view.scrollTop, view: view.clientHeight };
  };
  return { ...windowOf({ ...at.value, row, total }), show };
};

/** The row, with its part, at the top of the view. */
const topOfPlace = (
  at: { readonly top: number; readonly view: number },
  list: { readonly total: number; readonly row: number },
): number => {
  if (list.total === 0) return 0;
  const whole = topOfRow(list.total, { ...list, view: at.view });
  return whole <= 0 ? 0 : (at.top / whole) * list.total;
};
