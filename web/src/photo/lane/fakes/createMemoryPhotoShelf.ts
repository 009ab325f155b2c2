import type { PhotoItem } from '../PhotoItem.ts';
import type { PhotoBytes, PhotoShelf } from '../PhotoShelf.ts';

/** A device's disk in memory: what is put survives the tab that put it. */
export const createMemoryPhotoShelf = (): PhotoShelf & { readonly full: (is: boolean) => void } => {
  const items = new Map<string, string>();
  const bytes = new Map<string, PhotoBytes>();
  let isFull = false;
  return {
    all: async () =>
      [...items.values()].map((text): PhotoItem => JSON.parse(text)).sort((a, b) => a.order - b.order),
    add: async (item, parts) => {
      if (isFull) throw new Error('QuotaExceededError');
      items.set(item.photoId, JSON.stringify(item));
      bytes.set(item.photoId, parts);
    },
    change: async (item) => {
      if (items.has(item.photoId)) items.set(item.photoId, JSON.stringify(item));
    },
    bytes: async (photoId, part) => bytes.get(photoId)?.[part] ?? null,
    sealed: async (photoId) => bytes.get(photoId)?.VIEW ?? null,
    remove: async (photoId) => {
      items.delete(photoId);
      bytes.delete(photoId);
    },
    full: (is) => {
      isFull = is;
    },
  };
};
