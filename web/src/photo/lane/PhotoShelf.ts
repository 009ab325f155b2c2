import type { PhotoItem, PhotoPart } from './PhotoItem.ts';

/** What lies on the device for a photo; `THUMB` is only for this device's own screen. */
export type PhotoBytes = Readonly<Partial<Record<PhotoPart | 'THUMB', Blob>>>;

/** Where outgoing photos lie between starts: one person's own in one zone, sealed, apart from the commands. */
export interface PhotoShelf {
  readonly all: () => Promise<readonly PhotoItem[]>;
  /** Resolves when photo and bytes are committed to the device, both or neither. */
  readonly add: (item: PhotoItem, bytes: PhotoBytes) => Promise<void>;
  /** Changes what is known of one that is there; one that was taken away meanwhile stays away. */
  readonly change: (item: PhotoItem) => Promise<void>;
  readonly bytes: (photoId: string, part: PhotoPart | 'THUMB') => Promise<Blob | null>;
  /** As it lies there, for handing it to whoever helps: it opens on this device only. */
  readonly sealed: (photoId: string) => Promise<Blob | null>;
  readonly remove: (photoId: string) => Promise<void>;
}
