/** What lies in this browser: the device's key; drafts and commands that wait to go out, sealed with it. */
export interface DeviceSchema {
  readonly keys: CryptoKey;
  readonly drafts: { readonly sealed: string; readonly savedAt: number };
  readonly outbox: { readonly sealed: string; readonly at: number };
}

/** The device's database. Every write is on the disk when it resolves (`durability: strict`), and rejects when it is not. */
export interface DeviceStore {
  readonly get: <Name extends keyof DeviceSchema>(
    store: Name,
    key: string,
  ) => Promise<DeviceSchema[Name] | undefined>;
  readonly getAll: <Name extends keyof DeviceSchema>(
    store: Name,
    keys: IDBKeyRange,
  ) => Promise<readonly DeviceSchema[Name][]>;
  readonly getAllKeys: (store: keyof DeviceSchema, keys: IDBKeyRange) => Promise<readonly string[]>;
  /** Rejects where something lies under that key already. */
  readonly add: <Name extends keyof DeviceSchema>(
    store: Name,
    key: string,
    value: DeviceSchema[Name],
  ) => Promise<void>;
  readonly put: <Name extends keyof DeviceSchema>(
    store: Name,
    key: string,
    value: DeviceSchema[Name],
  ) => Promise<void>;
  readonly delete: (store: keyof DeviceSchema, key: string) => Promise<void>;
}
