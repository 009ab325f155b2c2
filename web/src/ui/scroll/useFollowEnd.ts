import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** This near the end counts as being there. */
const nearPx = 24;

/**
 * Follows a list that grows at its end, as long as the reader is at the end; who has scrolled up to read is left
 * there, and `unseen` counts what came below. Another story starts at its top: what stands over the list comes first.
 * @param scroller what scrolls; @param length rows now.
 */
export const useFollowEnd = (
  scroller: RefObject<HTMLElement | null>,
  story: string,
  length: number,
): { readonly unseen: number; readonly toEnd: () => void } => {
  const unseen = useSignal(0);
  const atEnd = useRef(false);
  const before = useRef({ story, length });

  useEffect(() => {
    const view = scroller.current;
    const look = () => {
      if (!view) return;
      atEnd.current = view.scrollHeight - view.scrollTop - view.clientHeight <= nearPx;
      if (atEnd.current) unseen.value = 0;
    };
    view?.addEventListener('scroll', look, { passive: true });
    return () => view?.removeEventListener('scroll', look);
  }, [scroller, unseen]);

  useLayoutEffect(() => {
    const view = scroller.current;
    const grown = length - before.current.length;
    const other = story !== before.current.story;
    before.current = { story, length };
    if (other) {
      unseen.value = 0;
      atEnd.current = false;
    }
    if (view && other) view.scrollTop = 0;
    else if (view && (atEnd.current || view.scrollHeight <= view.clientHeight + nearPx)) {
      view.scrollTop = view.scrollHeight;
      // The browser tells of this scroll only later, and the next row may have come by then.
      atEnd.current = true;
    } else if (grown > 0) unseen.value += grown;
  }, [scroller, story, length, unseen]);

  return {
    unseen: unseen.value,
    toEnd: () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight, behavior: 'smooth' }),
  };
};
