import type { GridLayout } from './gridLayout.ts';

/**
 * Lets the drawn rows glide to their new places for 120 ms when the order changed, and lights the ones that are
 * new. Reads no places from the page: the layouts say where each row was and is.
 * @param list its children carry `data-key`; @param line px of a line; @param shift px the view has just given way.
 */
export const glideRows = (
  list: HTMLElement,
  was: GridLayout,
  is: GridLayout,
  { line, shift, most }: { readonly line: number; readonly shift: number; readonly most: number },
): void => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const row of list.children) {
    if (!(row instanceof HTMLElement)) continue;
    const key = row.dataset.key ?? '';
    const [from, to] = [was.places.get(key), is.places.get(key)];
    if (to === undefined) continue;
    if (from === undefined) {
      row.classList.add('arrived');
      row.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 120 });
      continue;
    }
    const moved = ((was.tops[from] ?? 0) - (is.tops[to] ?? 0)) * line + shift;
    if (Math.abs(moved) > 1 && Math.abs(moved) < most)
      row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
        duration: 120,
        easing: 'ease-out',
      });
  }
};
