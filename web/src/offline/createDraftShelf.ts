import type { DeviceStore } from './DeviceStore.ts';
import type { DraftShelf } from './DraftShelf.ts';
import type { Draft } from './Drafts.ts';
import type { Sealer } from './Sealer.ts';

/** A forgotten draft goes after a week, ms. */
const keepMs = 7 * 24 * 3_600_000;

/**
 * One person's drafts in one zone, sealed, in IndexedDB. Another person on the same device neither sees nor
 * opens them: the owner is part of the key and of the seal.
 */
export const createDraftShelf = (
  owner: { readonly zone: string; readonly person: string },
  deps: {
    readonly database: DeviceStore;
    readonly sealer: Sealer;
    readonly now: () => number;
  },
): DraftShelf => {
  const prefix = `${owner.zone}/${owner.person}/`;
  const { database, sealer } = deps;
  return {
    all: async () => {
      const found = new Map<string, Draft>();
      const mine = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      for (const key of await database.getAllKeys('drafts', mine)) {
        const stored = await database.get('drafts', key);
        if (stored === undefined) continue;
        const text = await sealer.open(stored.sealed, key);
        if (text === null || deps.now() - stored.savedAt > keepMs) await database.delete('drafts', key);
        else found.set(key.slice(prefix.length), { text, savedAt: stored.savedAt });
      }
      return found;
    },
    put: async (key, text, savedAt) => {
      const sealed = await sealer.seal(text, prefix + key);
      await database.put('drafts', prefix + key, { sealed, savedAt });
    },
    remove: (key) => database.delete('drafts', prefix + key),
  };
};
