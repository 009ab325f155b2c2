import type { Surroundings } from '../Surroundings.ts';

/** A device whose network and page a test switches. */
export const createFakeSurroundings = (): Surroundings & {
  readonly set: (is: { readonly online?: boolean; readonly visible?: boolean }) => void;
} => {
  const listeners = new Set<() => void>();
  let is = { online: true, visible: true };
  return {
    online: () => is.online,
    visible: () => is.visible,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      is = { ...is, ...next };
      for (const listener of listeners) listener();
    },
  };
};
