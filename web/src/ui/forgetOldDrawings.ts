import { type Component, options, type VNode } from 'preact';

/** What Preact keeps in a drawing besides what its types say: its component and what it drew (preact 11, mangled names). */
interface Drawing extends VNode {
  __c?: Component | null;
  __k?: unknown;
}

/**
 * Lets go of what a component drew once it has drawn itself anew. Preact keeps the component's first drawing in the
 * `children` it was given in, that drawing its rows as they were, and those what came after them, on and on: a list that
 * lives by signals under a page that stays would keep every row it ever had (1.3 MB of a tablet's memory each busy
 * minute; test/web/soak). Call it once, before the first draw.
 */
export const forgetOldDrawings = (): void => {
  const latest = new WeakMap<Component, Drawing>();
  const before = options.diffed;
  options.diffed = (drawing: Drawing) => {
    before?.(drawing);
    const component = drawing.__c;
    if (!component) return;
    const old = latest.get(component);
    latest.set(component, drawing);
    if (old !== undefined && old !== drawing) old.__k = [];
  };
};
