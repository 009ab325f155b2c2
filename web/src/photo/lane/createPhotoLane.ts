import { signal } from '@preact/signals';
import type { Surroundings } from '../../realtime/Surroundings.ts';
import type { Timers } from '../../realtime/Timers.ts';
import { createPhotoSender } from './createPhotoSender.ts';
import type { PhotoFile, PhotoItem } from './PhotoItem.ts';
import type { PhotoLane } from './PhotoLane.ts';
import type { PhotoProgress } from './PhotoProgress.ts';
import type { PhotoShelf } from './PhotoShelf.ts';
import type { PhotoTabs } from './PhotoTabs.ts';
import type { PhotoZone } from './PhotoZone.ts';

export interface PhotoLaneDeps {
  readonly shelf: PhotoShelf;
  readonly tabs: PhotoTabs;
  readonly zone: PhotoZone;
  readonly timers: Timers;
  readonly random: () => number;
  readonly newUlid: () => string;
  readonly surroundings: Surroundings;
  readonly sha256: (bytes: Blob) => Promise<string>;
  /** The zone has it whole and found it good. */
  readonly arrived: (photoId: string, thumb: Blob | null) => void;
}

/** @returns with `start`; nothing goes out before. */
export const createPhotoLane = (
  deps: PhotoLaneDeps,
): PhotoLane & {
  readonly start: () => Promise<void>;
  readonly resume: () => void;
  /** The zone told something of a photo: one of this lane's is asked for at once, however long it was to wait. */
  readonly heard: (photoId: string) => void;
} => {
  const { shelf, tabs, zone, timers } = deps;
  const items = signal<readonly PhotoItem[]>([]);
  const progress = signal<ReadonlyMap<string, PhotoProgress>>(new Map());
  /** Through, or taken away, in this tab's life: a read of the shelf that began before must not bring them back. */
  const gone = new Set<string>();
  /** Being put down by this tab: nobody else's to ask for. */
  const adding = new Set<string>();

  const show = (photoId: string, now: PhotoProgress | null): void => {
    const next = new Map(progress.peek());
    if (now === null) next.delete(photoId);
    else next.set(photoId, now);
    progress.value = next;
  };
  const change = async (item: PhotoItem): Promise<void> => {
    items.value = items.peek().map((known) => (known.photoId === item.photoId ? item : known));
    await shelf.change(item).catch(() => undefined);
    tabs.tell();
  };
  const drop = async (photoId: string): Promise<void> => {
    gone.add(photoId);
    items.value = items.peek().filter((item) => item.photoId !== photoId);
    show(photoId, null);
    await shelf.remove(photoId).catch(() => undefined);
    tabs.tell();
  };
  const sender = createPhotoSender({
    ...deps,
    items: () => items.peek().filter(({ photoId }) => !adding.has(photoId)),
    show,
    change,
    through: async ({ photoId }) => {
      const thumb = await shelf.bytes(photoId, 'THUMB');
      await drop(photoId);
      deps.arrived(photoId, thumb);
    },
  });
  const reload = async (): Promise<void> => {
    const stored = (await shelf.all()).filter(({ photoId }) => !gone.has(photoId));
    const ids = new Set(stored.map(({ photoId }) => photoId));
    const here = items.peek().filter(({ photoId }) => adding.has(photoId) && !ids.has(photoId));
    items.value = [...stored, ...here];
    sender.look();
  };
  const file = async (bytes: Blob): Promise<PhotoFile> => ({
    sha256: await deps.sha256(bytes),
    bytes: bytes.size,
    mime: bytes.type,
  });
  const put = async (item: PhotoItem, bytes: Parameters<PhotoShelf['add']>[1]): Promise<boolean> => {
    adding.add(item.photoId);
    try {
      await shelf.add(item, bytes);
      items.value = [...items.peek(), item];
      show(item.photoId, { kind: 'asking' });
      // Where even the outbox has no room the lane asks later.
      const asked = (await zone.request(item)) === 'asked';
      if (asked && !gone.has(item.photoId)) await change({ ...item, asked });
      return true;
    } catch {
      return false;
    } finally {
      adding.delete(item.photoId);
      tabs.tell();
      sender.look();
    }
  };
  return {
    items,
    progress,
    add: async (photo) => {
      const { view, original, thumb, takenAt, ...rest } = photo;
      const photoId = deps.newUlid();
      const item: PhotoItem = {
        ...rest,
        photoId,
        order: Math.max(timers.now(), 1 + Math.max(0, ...items.peek().map(({ order }) => order))),
        view: await file(view),
        ...(original && { original: await file(original) }),
        takenAt: new Date(takenAt).toISOString(),
        asked: false,
        sent: [],
      };
      const parts = { VIEW: view, THUMB: thumb, ...(original && { ORIGINAL: original }) };
      return (await put(item, parts)) ? photoId : null;
    },
    retry: async (photoId) => {
      const item = items.peek().find((known) => known.photoId === photoId);
      if (item?.refusal !== undefined) {
        const { refusal: _, ...again } = item;
        await change({ ...again, asked: false, again: true, sent: [] });
      }
      sender.now(photoId);
    },
    remove: async (photoId, reason) => {
      const item = items.peek().find((known) => known.photoId === photoId);
      await drop(photoId);
      if (item !== undefined) await zone.discard(item, reason);
    },
    thumb: (photoId) => shelf.bytes(photoId, 'THUMB'),
    exported: (photoId) => shelf.sealed(photoId),
    start: async () => {
      tabs.onNews(() => void reload());
      zone.onAnswer(sender.look);
      deps.surroundings.onChange(() => {
        if (deps.surroundings.online()) sender.now();
      });
      await reload();
      tabs.lead(() => {
        sender.lead();
        // What another tab was sending when it was killed waits again.
        void reload();
      });
    },
    resume: () => sender.now(),
    heard: (photoId) => {
      if (items.peek().some((item) => item.photoId === photoId)) sender.now(photoId);
    },
  };
};
