import type { DeviceStore } from './DeviceStore.ts';

/**
 * Opens the device's database; one for all clients of the origin. Straight on IndexedDB: the library that wraps it costs
 * three times these lines, in every first load.
 */
export const openDeviceStore = async (): Promise<DeviceStore> => {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('patrouille', 2);
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        opening.result.createObjectStore('keys');
        opening.result.createObjectStore('drafts');
      }
      if (oldVersion < 2) opening.result.createObjectStore('outbox');
    };
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  // A tab of the version before holds the database open: it closes it, and reads it anew with its next start.
  database.onversionchange = () => database.close();
  const run = <T>(
    name: string,
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> =>
    new Promise((done, failed) => {
      const transaction = database.transaction(name, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error ?? request.error);
    });
  return {
    get: (store, key) => run(store, 'readonly', (rows) => rows.get(key)),
    getAll: (store, keys) => run(store, 'readonly', (rows) => rows.getAll(keys)),
    // Only strings are put there (DeviceStore).
    getAllKeys: async (store, keys) =>
      (await run(store, 'readonly', (rows) => rows.getAllKeys(keys))).map(String),
    add: async (store, key, value) => void (await run(store, 'readwrite', (rows) => rows.add(value, key))),
    put: async (store, key, value) => void (await run(store, 'readwrite', (rows) => rows.put(value, key))),
    delete: (store, key) => run(store, 'readwrite', (rows) => rows.delete(key)),
  };
};
