import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { movedBy, type StagePlace, type StageView, zoomedAt } from './stageView.ts';

/** A finger that moved less than this has tapped; px of the screen. */
const tapWithin = 8;
/** One press of a key or of a button. */
export const zoomStep = 1.5;
/** The wheel's own unit: some hundred a notch. */
const wheelStep = 1 / 400;
const keyWay = 0.1;

interface Finger {
  readonly x: number;
  readonly y: number;
}

/**
 * What fingers, wheel and keys do to the stage: two fingers (wherever they began, also on a box) make the picture larger
 * and move it, one finger beside the boxes moves what was made larger, one that stays where it is taps.
 * @param onTap a place of the picture, 0 to 1.
 */
export const useStageGestures = (
  picture: RefObject<HTMLElement | null>,
  view: Signal<StageView>,
  onTap: (at: StagePlace) => void,
) => {
  const fingers = useRef(new Map<number, Finger>());
  /** What one finger does now: null when it may still be a tap. */
  const moves = useRef<'tap' | 'move' | 'box' | 'two'>('tap');
  const began = useRef<Finger>({ x: 0, y: 0 });
  /** A place of the screen, in parts of the picture as it fits. */
  const placeOf = ({ x, y }: Finger): StagePlace => {
    const now = view.peek();
    const at = picture.current?.getBoundingClientRect();
    if (at === undefined) return { x: 0.5, y: 0.5 };
    return {
      x: ((x - at.x) / at.width) * now.zoom + now.x,
      y: ((y - at.y) / at.height) * now.zoom + now.y,
    };
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.current.size > 1) moves.current = 'two';
    else {
      moves.current = event.target instanceof Element && event.target.closest('button') ? 'box' : 'tap';
      began.current = { x: event.clientX, y: event.clientY };
      if (moves.current === 'tap' && event.currentTarget instanceof Element)
        event.currentTarget.setPointerCapture(event.pointerId);
    }
  };
  const onPointerMove = (event: PointerEvent): void => {
    const before = fingers.current.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const [from, to] = [placeOf(before), placeOf(now)];
    fingers.current.set(event.pointerId, now);
    const by = { x: to.x - from.x, y: to.y - from.y };
    if (moves.current === 'two') {
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined || fingers.current.size > 2) return;
      const apart = (one: Finger): number => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
      const middle = placeOf({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      const half = { x: by.x / 2, y: by.y / 2 };
      view.value = zoomedAt(movedBy(view.peek(), half), apart(now) / apart(before), middle);
      return;
    }
    if (moves.current === 'tap') {
      if (Math.hypot(now.x - began.current.x, now.y - began.current.y) < tapWithin) return;
      moves.current = 'move';
    }
    if (moves.current === 'move') view.value = movedBy(view.peek(), by);
  };
  const lifted = (event: PointerEvent): boolean => fingers.current.delete(event.pointerId);
  return {
    /** Whether two fingers are at it, and a box under one of them stays where it is. */
    two: (): boolean => moves.current === 'two' && fingers.current.size > 0,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: (event: PointerEvent): void => {
        if (!lifted(event) || moves.current !== 'tap') return;
        const { zoom, x, y } = view.peek();
        const at = placeOf({ x: event.clientX, y: event.clientY });
        const place = { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
        if (Math.min(place.x, place.y) >= 0 && Math.max(place.x, place.y) <= 1) onTap(place);
      },
      onPointerCancel: (event: PointerEvent): void => void lifted(event),
      onWheel: (event: WheelEvent): void => {
        event.preventDefault();
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
        const factor = 2 ** (-event.deltaY * lines * wheelStep);
        view.value = zoomedAt(view.peek(), factor, placeOf({ x: event.clientX, y: event.clientY }));
      },
      onKeyDown: (event: KeyboardEvent): void => {
        const middle = { x: 0.5, y: 0.5 };
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === '+' || event.key === '=') view.value = zoomedAt(view.peek(), zoomStep, middle);
        else if (event.key === '-') view.value = zoomedAt(view.peek(), 1 / zoomStep, middle);
        else if (event.key === '0') view.value = zoomedAt(view.peek(), 0, middle);
        else {
          const way = ways[event.key];
          // On a box the arrows are the box's.
          if (way === undefined || event.target !== event.currentTarget) return;
          view.value = movedBy(view.peek(), { x: way.x * keyWay, y: way.y * keyWay });
        }
        event.preventDefault();
      },
    },
  };
};

/** Where an arrow looks, the picture goes the other way. */
const ways: Readonly<Record<string, StagePlace | undefined>> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
