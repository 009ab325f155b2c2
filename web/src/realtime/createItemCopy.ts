import { type ReadonlySignal, signal } from '@preact/signals';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import type { Frames } from '../app/Frames.ts';
import type { ItemStore } from './createItemStore.ts';
import type { Timers } from './Timers.ts';

/** One kind of the zone's feed as the live copy hands it on, and as screens read it. */
export interface ItemCopy<Item> {
  /** The beginning of its entries' types: `unit.`. */
  readonly prefix: string;
  readonly items: ReadonlySignal<ReadonlyMap<string, Item>>;
  readonly apply: (entry: FeedEntry) => void;
  readonly adopt: (items: readonly Item[], reset: boolean) => void;
  /** A command's reply: shows at once; the feed brings the same version later. */
  readonly took: (item: Item) => void;
  /** The link is back: what could not be read is tried again now. */
  readonly retry: () => void;
}

/** @param deps.read the whole list of this kind, null when there was no usable answer. */
export const createItemCopy = <Item extends { readonly id: string; readonly version: number }>(deps: {
  readonly prefix: string;
  readonly store: ItemStore<Item>;
  readonly read: () => Promise<readonly Item[] | null>;
  readonly frames: Frames;
  readonly timers: Timers;
  readonly random: () => number;
}): ItemCopy<Item> => {
  const { store } = deps;
  const items = signal(store.all());
  const needed = new Map<string, number>();
  let reading = false;
  /** How many pictures of all there were. */
  let pictures = 0;

  const publish = (): void => {
    items.value = store.all();
  };
  const publishSoon = (): void => deps.frames.next(publish);
  const readAll = async (attempt: number): Promise<void> => {
    if (reading || needed.size === 0) return;
    reading = true;
    const wanted = new Map(needed);
    const before = pictures;
    const read = await deps.read();
    // Older than the picture that came meanwhile: what ended between the two would stand here for ever.
    const list = pictures === before ? read : null;
    reading = false;
    if (list !== null) {
      for (const item of list) store.put(item);
      const listed = new Map(list.map((item) => [item.id, item]));
      for (const [id, version] of wanted) {
        const found = listed.get(id);
        if (found === undefined) store.drop(id, version);
        // Asked for a later one meanwhile, or an older picture came: once more.
        if ((found?.version ?? version) >= (needed.get(id) ?? 0)) needed.delete(id);
      }
      publishSoon();
    }
    if (needed.size > 0)
      deps.timers.after(
        deps.random() * Math.min(10_000, 250 * 2 ** attempt),
        () => void readAll(attempt + 1),
      );
  };
  return {
    prefix: deps.prefix,
    items,
    apply: (entry) => {
      if (store.apply(entry) === 'REFETCH') {
        needed.set(entry.id, Math.max(entry.version, needed.get(entry.id) ?? 0));
        void readAll(0);
      }
      publishSoon();
    },
    adopt: (list, reset) => {
      pictures += 1;
      store.adopt(list, reset);
      if (reset) needed.clear();
      publishSoon();
    },
    took: (item) => {
      store.put(item);
      publish();
    },
    retry: () => void readAll(0),
  };
};
