import type { PhotoItem, PhotoPart, PhotoRefusal } from './PhotoItem.ts';

/** Where the bytes of one part go: a form that S3 takes for a minute, for exactly these bytes. */
export interface PhotoUpload {
  readonly part: PhotoPart;
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** What the zone knows of a photo, and where what it still lacks may go. */
export type ZoneSays =
  | { readonly kind: 'wants'; readonly uploads: readonly PhotoUpload[] }
  /** It has all bytes and looks at them. */
  | { readonly kind: 'checks' }
  | { readonly kind: 'has' }
  | { readonly kind: 'rejected'; readonly refusal: PhotoRefusal }
  /** It was never asked for this one. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'later' };

export type Posted = 'taken' | 'expired' | 'later';

/** The zone as the lane of photos speaks to it. */
export interface PhotoZone {
  /** Puts its request in the outbox; resolves when it lies there (or is past it already). */
  readonly request: (item: PhotoItem) => Promise<'asked' | 'kept'>;
  /** Where its request is: waiting in the outbox, refused there, or not (or no longer) in it. */
  readonly requested: (
    photoId: string,
  ) => { readonly kind: 'waiting' | 'past' } | { readonly kind: 'refused'; readonly refusal: PhotoRefusal };
  readonly says: (photoId: string) => Promise<ZoneSays>;
  /** What it turned down is to be looked at once more: the same bytes may come again. */
  readonly reopen: (photoId: string) => Promise<'open' | 'later' | PhotoRefusal>;
  readonly post: (to: PhotoUpload, bytes: Blob, went: (part: number) => void) => Promise<Posted>;
  /** A person took it away, with a reason; the refused request goes with it. */
  readonly discard: (item: PhotoItem, reason: string) => Promise<void>;
  /** Calls back after a request was answered, or refused. */
  readonly onAnswer: (heard: () => void) => void;
}
