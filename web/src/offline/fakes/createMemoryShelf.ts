import type { OutboxItem } from '../OutboxItem.ts';
import type { OutboxShelf } from '../OutboxShelf.ts';

/** A device's disk in memory: what is put survives the tab that put it. */
export const createMemoryShelf = (): OutboxShelf & { readonly full: (is: boolean) => void } => {
  const items = new Map<string, string>();
  let isFull = false;
  return {
    all: async () =>
      [...items.values()].map((text): OutboxItem => JSON.parse(text)).sort((a, b) => a.order - b.order),
    put: async (item) => {
      if (isFull) throw new Error('QuotaExceededError');
      items.set(item.id, JSON.stringify(item));
    },
    remove: async (id) => {
      items.delete(id);
    },
    sealed: async () => [...items.values()],
    full: (is) => {
      isFull = is;
    },
  };
};
