import type { RefObject } from 'preact';

/** Arrows, Home and End move the focus between tiles that stand in rows. */
export const useTileKeys =
  (list: RefObject<HTMLElement | null>) =>
  (event: KeyboardEvent): void => {
    const tiles = [...(list.current?.querySelectorAll<HTMLElement>('.unit-tile') ?? [])];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? tiles.indexOf(activeElement) : -1;
    if (at === -1) return;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tiles.length - 1 }[event.key];
    const vertical = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next =
      to !== undefined ? tiles[to] : vertical === undefined ? undefined : beside(tiles, at, vertical);
    if (to === undefined && vertical === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

/** The nearest tile in the row under or over this one. */
const beside = (tiles: readonly HTMLElement[], at: number, way: number): HTMLElement | undefined => {
  const from = tiles[at];
  if (!from) return undefined;
  return tiles
    .filter((tile) => Math.sign(tile.offsetTop - from.offsetTop) === way)
    .sort((a, b) => Math.abs(a.offsetLeft - from.offsetLeft) - Math.abs(b.offsetLeft - from.offsetLeft))[0];
};
