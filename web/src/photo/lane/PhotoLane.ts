import type { ReadonlySignal } from '@preact/signals';
import type { PhotoContext } from '../PhotoContext.ts';
import type { PhotoItem } from './PhotoItem.ts';
import type { PhotoProgress } from './PhotoProgress.ts';

/** A photo as the editor hands it over: covered, hashed nowhere yet. */
export interface TakenPhoto {
  readonly context: PhotoContext;
  readonly about: string;
  readonly entity: string;
  readonly view: Blob;
  /** The untouched file, where boxes were burned and the zone may keep it. */
  readonly original?: Blob;
  readonly thumb: Blob;
  /** ms since 1970. */
  readonly takenAt: number;
  readonly redactions: { readonly faces: number; readonly plates: number };
}

/**
 * The photos between the press and the zone: sealed on the device before they count as sent, the request first (in the
 * outbox, so it keeps its turn), then what people see, then the original; each exactly once, tried for ever. Survives
 * killed tabs; two tabs of one device share it.
 */
export interface PhotoLane {
  /** All of this person's photos of this zone that are not through, in the order they were taken. */
  readonly items: ReadonlySignal<readonly PhotoItem[]>;
  readonly progress: ReadonlySignal<ReadonlyMap<string, PhotoProgress>>;
  /** Resolves with its id once it is safe and its request in the outbox; null when the device has no room for it. */
  readonly add: (photo: TakenPhoto) => Promise<string | null>;
  /** A waiting one is tried now; a refused one goes again. */
  readonly retry: (photoId: string) => Promise<void>;
  /** Takes it away because a person said so; the zone is told why where it knows the photo. */
  readonly remove: (photoId: string, reason: string) => Promise<void>;
  /** The device's own small picture of one that is on its way. */
  readonly thumb: (photoId: string) => Promise<Blob | null>;
  /** Photo and bytes as one sealed file, for whoever helps: it opens on this device only. */
  readonly exported: (photoId: string) => Promise<Blob | null>;
}
