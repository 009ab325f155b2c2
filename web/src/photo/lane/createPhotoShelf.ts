import type { IDBPDatabase } from 'idb';
import type { Sealer } from '../../offline/Sealer.ts';
import type { PhotoSchema } from './openPhotoStore.ts';
import type { PhotoItem, PhotoPart } from './PhotoItem.ts';
import type { PhotoShelf } from './PhotoShelf.ts';

/**
 * One person's outgoing photos in one zone, sealed (AES-256-GCM, bound to their place), in IndexedDB. What another
 * person left on the same device stays theirs: it is neither seen nor sent by anybody else.
 */
export const createPhotoShelf = (
  owner: { readonly zone: string; readonly person: string },
  deps: {
    readonly database: IDBPDatabase<PhotoSchema>;
    readonly sealer: Sealer;
    readonly key: CryptoKey;
  },
): PhotoShelf => {
  const prefix = `${owner.zone}/${owner.person}/`;
  const mine = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const { database, sealer, key } = deps;
  const algorithm = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new Uint8Array(new TextEncoder().encode(place)),
  });
  const sealFile = async (place: string, blob: Blob) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, await blob.arrayBuffer());
    return [place, { iv, sealed, mime: blob.type }] as const;
  };
  const placeOf = (photoId: string, part: PhotoPart | 'THUMB'): string => `${prefix}${photoId}/${part}`;
  return {
    all: async () => {
      const items: PhotoItem[] = [];
      for (const place of await database.getAllKeys('items', mine)) {
        const stored = await database.get('items', place);
        const text = stored === undefined ? null : await sealer.open(stored.sealed, place);
        // Only this shelf writes there and the seal holds it together, so its shape is as it was written.
        if (text !== null) items.push(JSON.parse(text));
      }
      return items.sort((a, b) => a.order - b.order);
    },
    add: async (item, parts) => {
      const place = prefix + item.photoId;
      const sealed = await sealer.seal(JSON.stringify(item), place);
      const files = await Promise.all(
        (['VIEW', 'ORIGINAL', 'THUMB'] as const).flatMap((part) => {
          const blob = parts[part];
          return blob === undefined ? [] : [sealFile(placeOf(item.photoId, part), blob)];
        }),
      );
      const writing = database.transaction(['items', 'bytes'], 'readwrite', { durability: 'strict' });
      const puts: Promise<unknown>[] = [writing.objectStore('items').put({ sealed }, place)];
      for (const [at, file] of files) puts.push(writing.objectStore('bytes').put(file, at));
      await Promise.all([...puts, writing.done]);
    },
    change: async (item) => {
      const place = prefix + item.photoId;
      const sealed = await sealer.seal(JSON.stringify(item), place);
      const writing = database.transaction('items', 'readwrite', { durability: 'strict' });
      if ((await writing.store.getKey(place)) !== undefined) await writing.store.put({ sealed }, place);
      await writing.done;
    },
    bytes: async (photoId, part) => {
      const place = placeOf(photoId, part);
      const stored = await database.get('bytes', place);
      if (stored === undefined) return null;
      try {
        const plain = await crypto.subtle.decrypt(algorithm(stored.iv, place), key, stored.sealed);
        return new Blob([plain], { type: stored.mime });
      } catch {
        return null;
      }
    },
    sealed: async (photoId) => {
      const item = await database.get('items', prefix + photoId);
      if (item === undefined) return null;
      const files = await Promise.all(
        (['VIEW', 'ORIGINAL'] as const).map((part) => database.get('bytes', placeOf(photoId, part))),
      );
      const parts = files.flatMap((file) => (file === undefined ? [] : [file.iv, file.sealed]));
      return new Blob([`${item.sealed}\n`, ...parts]);
    },
    remove: async (photoId) => {
      const writing = database.transaction(['items', 'bytes'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        writing.objectStore('items').delete(prefix + photoId),
        writing
          .objectStore('bytes')
          .delete(IDBKeyRange.bound(`${prefix}${photoId}/`, `${prefix}${photoId}/\uffff`)),
        writing.done,
      ]);
    },
  };
};
