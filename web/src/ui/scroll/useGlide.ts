import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { createGlide } from './createGlide.ts';

/**
 * Lets rows glide to their new place for 120 ms when the order changes, and lights up the ones that are new, so
 * that the eye can follow. Nothing moves for those who asked for less motion. Animations made this way need no
 * style attribute, which the content security policy forbids. How comes after the first drawing, which has no order
 * before it.
 * @param list its direct children carry `data-key`; @param keys those keys in order.
 */
export const useGlide = (list: RefObject<HTMLElement | null>, keys: readonly string[]): void => {
  const glide = useRef<ReturnType<typeof createGlide> | null>(null);
  const shown = useRef(keys);
  shown.current = keys;
  useEffect(() => {
    const load = async (): Promise<void> => {
      const loaded = await import('./createGlide.ts');
      glide.current = loaded.createGlide();
      glide.current(list.current, shown.current);
    };
    // Out of reach and not on this device yet: rows then simply change.
    void load().catch(() => undefined);
  }, [list]);
  useLayoutEffect(() => glide.current?.(list.current, keys), [keys, list]);
};
