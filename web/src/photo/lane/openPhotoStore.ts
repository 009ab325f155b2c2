import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Outgoing photos of this browser, sealed with the device's key; a database of its own, apart from the commands. */
export interface PhotoSchema extends DBSchema {
  items: { key: string; value: { readonly sealed: string } };
  bytes: {
    key: string;
    value: { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer; readonly mime: string };
  };
}

/** Opens the photos' database; one for all clients of the origin. */
export const openPhotoStore = (): Promise<IDBPDatabase<PhotoSchema>> =>
  openDB<PhotoSchema>('patrouille-photos', 1, {
    upgrade: (database) => {
      database.createObjectStore('items');
      database.createObjectStore('bytes');
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
