import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import { createGoneVersions } from './createGoneVersions.ts';

/** One kind of things in the zone's feed, kept whole in this client (units, alarms): few, and without a long story. */
export interface ItemStore<Item> {
  readonly get: (id: string) => Item | undefined;
  /** The same map until something in it changed. */
  readonly all: () => ReadonlyMap<string, Item>;
  /** `REFETCH`: this copy cannot follow it; the list must be read anew, until the thing is at that version or gone. */
  readonly apply: (entry: FeedEntry) => 'APPLIED' | 'KNOWN' | 'REFETCH';
  /** As the zone answered it; ignored when the copy is further, or when it went later than this picture. */
  readonly put: (item: Item) => void;
  /** The list did not hold it although it should: it is over, at that version at least. */
  readonly drop: (id: string, least: number) => void;
  readonly adopt: (items: readonly Item[], reset: boolean) => void;
}

/**
 * @param kind.evolved the thing after the entry, by the server's own `evolve`; null when this client cannot say.
 * @param kind.over whether it is done with and leaves the copy by itself.
 */
export const createItemStore = <Item extends { readonly id: string; readonly version: number }>(kind: {
  readonly evolved: (known: Item | null, entry: FeedEntry) => Item | null;
  readonly over: (item: Item) => boolean;
}): ItemStore<Item> => {
  let all: ReadonlyMap<string, Item> = new Map();
  const gone = createGoneVersions();

  const set = (item: Item): void => {
    const next = new Map(all);
    if (kind.over(item)) {
      gone.note(item.id, item.version);
      next.delete(item.id);
    } else next.set(item.id, item);
    all = next;
  };
  const put = (item: Item): void => {
    if (item.version < gone.least(item.id)) return;
    if (item.version > (all.get(item.id)?.version ?? 0)) set(item);
  };
  return {
    get: (id) => all.get(id),
    all: () => all,
    apply: (entry) => {
      const known = all.get(entry.id) ?? null;
      if (entry.version <= (known?.version ?? 0)) return 'KNOWN';
      const after = kind.evolved(known, entry);
      if (after === null) return 'REFETCH';
      set(after);
      return 'APPLIED';
    },
    put,
    drop: (id, least) => {
      const known = all.get(id);
      if (known !== undefined && known.version >= least) return;
      gone.note(id, Math.max(least, (known?.version ?? 0) + 1));
      const next = new Map(all);
      next.delete(id);
      all = next;
    },
    adopt: (items, reset) => {
      const listed = new Set(items.map(({ id }) => id));
      const next = new Map(all);
      for (const { id, version } of all.values()) {
        if (!reset && listed.has(id)) continue;
        next.delete(id);
        gone.note(id, version + 1);
      }
      if (reset) gone.forget();
      all = next;
      for (const item of items) put(item);
    },
  };
};
