import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What lies in this browser: the device's key, and drafts sealed with it. */
export interface DeviceSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: { readonly sealed: string; readonly savedAt: number } };
}

/** Opens the device's database; one for all clients of the origin. */
export const openDeviceStore = (): Promise<IDBPDatabase<DeviceSchema>> =>
  openDB<DeviceSchema>('patrouille', 1, {
    upgrade: (database) => {
      database.createObjectStore('keys');
      database.createObjectStore('drafts');
    },
  });
