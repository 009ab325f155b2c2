import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Keeps a row's drawing for as long as what it shows is the same: Preact passes by a drawing it has seen, so a
 * change in a long list costs one row. A row that reads signals (texts, language, time) still follows those.
 * @returns gives the drawing of `shown` in that `variant` (selected or not), made by `draw` the first time.
 */
export const useDrawnOnce = () => {
  const drawn = useRef(new WeakMap<object, { readonly variant: string; readonly node: VNode }>());
  return (shown: object, variant: string, draw: () => VNode): VNode => {
    const known = drawn.current.get(shown);
    if (known?.variant === variant) return known.node;
    const node = draw();
    drawn.current.set(shown, { variant, node });
    return node;
  };
};
