import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { glideRows } from './glideRows.ts';
import { type GridLayout, heldTop, rowOfLine } from './gridLayout.ts';

/** Changes that follow each other faster than this, ms, are not for an eye to follow: rows then simply change. */
const restMs = 250;

/** Rows drawn beyond what is in view where somebody scrolls to, so that a quick scroll meets no hole, and where from. */
const spare = { ahead: 8, behind: 4 };

/** Lines scrolled before other rows are drawn: bringing any in costs as much as four rows, besides the rows themselves. */
const step = 8;

interface GridWindow {
  /** Rows to draw: from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
  /** New rows above what is in view that have not been seen. */
  readonly unseen: number;
  readonly toTop: () => void;
  /** Brings a row into view with as little movement as possible. */
  readonly show: (key: string) => void;
}

/**
 * Which rows of the grid are drawn: those in view, of however many there are. What is in view stays where it is
 * while rows come, go and change places; at the very top a new row simply shows, unless the pointer is over the
 * rows: nothing slips away from under a hand that is about to press.
 * @param list holds the rows; @param line px of a line; @param head px of the sticky head, inside the scroller.
 */
export const useGridWindow = (
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  layout: GridLayout,
  { line, head }: { readonly line: number; readonly head: number },
): GridWindow => {
  const at = useSignal({ line: 0, lines: 30, down: true });
  const unseen = useSignal(0);
  const before = useRef(layout);
  const held = useRef(false);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  /** Draws the rows that are in view now. */
  const drawAt = useCallback(
    (view: HTMLElement): void => {
      const next = {
        line: Math.floor(view.scrollTop / line / step) * step,
        lines: Math.ceil(view.clientHeight / line) + step,
      };
      const drawn = at.peek();
      if (next.line !== drawn.line || next.lines !== drawn.lines)
        at.value = { ...next, down: next.line >= drawn.line };
    },
    [at, line],
  );
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const look = (): void => {
      if (view.scrollTop <= 1) unseen.value = 0;
      drawAt(view);
    };
    const over = (event: Event): void => {
      held.current = event.type === 'pointerenter';
    };
    const resized = new ResizeObserver(look);
    resized.observe(view);
    view.addEventListener('scroll', look, { passive: true });
    view.addEventListener('pointerenter', over);
    view.addEventListener('pointerleave', over);
    look();
    return () => {
      resized.disconnect();
      view.removeEventListener('scroll', look);
      view.removeEventListener('pointerenter', over);
      view.removeEventListener('pointerleave', over);
    };
  }, [scroller, unseen, drawAt]);
  useLayoutEffect(() => {
    const view = scroller.current;
    const was = before.current;
    before.current = layout;
    if (view === null || was === layout || was.keys.length === 0) return;
    const from = view.scrollTop;
    if (from > 1 || held.current) {
      const { top, cameAbove } = heldTop(was, layout, from, line);
      if (Math.abs(from - top) > 1) {
        view.scrollTop = top;
        // The browser tells of this scroll only later: many rows at once would leave a hole until then.
        drawAt(view);
      }
      if (view.scrollTop > 1) unseen.value += cameAbove;
    }
    const hurried = performance.now() - changedAt.current < restMs;
    changedAt.current = performance.now();
    if (!hurried && list.current)
      glideRows(list.current, was, layout, { line, shift: view.scrollTop - from, most: view.clientHeight });
  }, [scroller, list, layout, line, unseen, drawAt]);
  const { line: top, lines, down } = at.value;
  const [above, below] = down ? [spare.behind, spare.ahead] : [spare.ahead, spare.behind];
  return {
    first: Math.max(0, rowOfLine(layout, top) - above),
    end: Math.min(layout.keys.length, rowOfLine(layout, top + lines) + 1 + below),
    unseen: unseen.value,
    toTop: () => {
      const view = scroller.current;
      // A glide over a thousand rows is no glide.
      const near = view !== null && view.scrollTop < 3 * view.clientHeight;
      view?.scrollTo({ top: 0, behavior: near ? 'smooth' : 'instant' });
    },
    show: (key) => {
      const place = layout.places.get(key);
      const view = scroller.current;
      if (view === null || place === undefined) return;
      const top = (layout.tops[place] ?? 0) * line;
      const bottom = (layout.tops[place + 1] ?? 0) * line;
      if (view.scrollTop > top) view.scrollTop = top;
      else if (view.scrollTop + view.clientHeight - head < bottom)
        view.scrollTop = bottom - view.clientHeight + head;
      at.value = { ...at.peek(), line: Math.floor(view.scrollTop / line / step) * step };
    },
  };
};
