import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** Further than this, px, a press has become a drag. */
const slackPx = 6;

/**
 * Lets a unit's tile be dragged onto an incident's row. Never needed: a tile that is chosen is assigned with A or
 * with a press on the row's "toewijzen" (WCAG 2.5.7). Escape lets go.
 * @param onDropped the incident it was let go on.
 */
export const useTileDrag = (tile: RefObject<HTMLElement | null>, onDropped: (incidentId: string) => void) => {
  const drag = useRef<{ x: number; y: number; moving: boolean } | null>(null);
  const dragged = useRef(false);
  const over = useRef<Element | null>(null);
  const ghost = useRef<HTMLElement | null>(null);
  const mark = (row: Element | null): void => {
    if (over.current === row) return;
    over.current?.classList.remove('drop-target');
    row?.classList.add('drop-target');
    over.current = row;
  };
  const end = (): void => {
    mark(null);
    drag.current = null;
    tile.current?.classList.remove('tile-dragged');
    ghost.current?.remove();
    ghost.current = null;
    document.documentElement.classList.remove('dragging-unit');
  };
  const rowAt = (event: PointerEvent): Element | null =>
    document.elementsFromPoint(event.clientX, event.clientY).find((one) => one.matches('.grid-row')) ?? null;
  return {
    /** Whether the click that comes now ends a drag: then it chooses nothing. */
    wasDragged: (): boolean => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event: PointerEvent): void => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        dragged.current = false;
        // At once: a quick hand is off the tile with its first movement.
        tile.current?.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, moving: false };
      },
      onPointerMove: (event: PointerEvent): void => {
        const from = drag.current;
        if (from === null) return;
        const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
        if (!from.moving) {
          if (Math.hypot(dx, dy) < slackPx) return;
          from.moving = true;
          ghost.current = tile.current && ghostOf(tile.current);
          tile.current?.classList.add('tile-dragged');
          document.documentElement.classList.add('dragging-unit');
        }
        ghost.current?.style.setProperty('translate', `${dx}px ${dy}px`);
        mark(rowAt(event));
      },
      onPointerUp: (event: PointerEvent): void => {
        const moving = drag.current?.moving ?? false;
        const id = moving ? rowAt(event)?.getAttribute('data-row') : null;
        dragged.current = moving;
        end();
        if (id) onDropped(id);
      },
      onPointerCancel: end,
      onLostPointerCapture: end,
    },
  };
};

/** A picture of the tile that lies over everything, beside the tile for the styles that are the desk's. */
const ghostOf = (tile: HTMLElement): HTMLElement | null => {
  const copy = tile.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  const { top, left, width, height } = tile.getBoundingClientRect();
  copy.classList.add('tile-ghost');
  copy.setAttribute('aria-hidden', 'true');
  copy.tabIndex = -1;
  for (const [name, value] of Object.entries({ top, left, width, height }))
    copy.style.setProperty(name, `${value}px`);
  tile.closest('.desk')?.append(copy);
  return copy;
};
