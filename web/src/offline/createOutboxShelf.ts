import type { DeviceStore } from './DeviceStore.ts';
import type { OutboxItem } from './OutboxItem.ts';
import type { OutboxShelf } from './OutboxShelf.ts';
import type { Sealer } from './Sealer.ts';

/**
 * One person's outgoing commands in one zone, sealed, in IndexedDB, in the order they were made. What another person
 * left on the same device stays theirs: it is neither seen nor sent by anybody else.
 */
export const createOutboxShelf = (
  owner: { readonly zone: string; readonly person: string },
  deps: { readonly database: DeviceStore; readonly sealer: Sealer },
): OutboxShelf => {
  const prefix = `${owner.zone}/${owner.person}/`;
  const mine = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const { database, sealer } = deps;
  return {
    all: async () => {
      const items: OutboxItem[] = [];
      for (const key of await database.getAllKeys('outbox', mine)) {
        const stored = await database.get('outbox', key);
        const text = stored === undefined ? null : await sealer.open(stored.sealed, key);
        // What no key opens any more stays where it is: it is not ours to throw away.
        // Only this shelf writes there and the seal holds it together, so its shape is as it was written.
        if (text !== null) items.push(JSON.parse(text));
      }
      return items.sort((a, b) => a.order - b.order);
    },
    put: async (item) => {
      const key = prefix + item.id;
      const sealed = await sealer.seal(JSON.stringify(item), key);
      await database.put('outbox', key, { sealed, at: item.madeAt });
    },
    remove: (id) => database.delete('outbox', prefix + id),
    sealed: async () => (await database.getAll('outbox', mine)).map(({ sealed }) => sealed),
  };
};
