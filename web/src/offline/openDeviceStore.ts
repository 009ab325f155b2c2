import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What lies in this browser: the device's key; drafts and commands that wait to go out, sealed with it. */
export interface DeviceSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: { readonly sealed: string; readonly savedAt: number } };
  outbox: { key: string; value: { readonly sealed: string; readonly at: number } };
}

/** Opens the device's database; one for all clients of the origin. */
export const openDeviceStore = (): Promise<IDBPDatabase<DeviceSchema>> =>
  openDB<DeviceSchema>('patrouille', 2, {
    upgrade: (database, from) => {
      if (from < 1) {
        database.createObjectStore('keys');
        database.createObjectStore('drafts');
      }
      if (from < 2) database.createObjectStore('outbox');
    },
    // A tab of the version before holds the database open: it closes it, and reads it anew with its next start.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
