import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoRequested } from './PhotoEvent.ts';
import type { PhotoRejection } from './PhotoRejection.ts';

/** What somebody, or the zone itself, wants of a photo; already parsed. */
export type PhotoCommand =
  | ({ readonly kind: 'REQUEST' } & Omit<PhotoRequested, 'type'>)
  | { readonly kind: 'RECEIVE'; readonly sha256Kept: string }
  | {
      readonly kind: 'MAKE_AVAILABLE';
      readonly width: number;
      readonly height: number;
      readonly expiresAt: string;
    }
  | { readonly kind: 'REJECT'; readonly code: PhotoRejection }
  | { readonly kind: 'FAIL' }
  | { readonly kind: 'RETRY' }
  | { readonly kind: 'DISMISS'; readonly reason: string }
  | { readonly kind: 'SHARE'; readonly to: PhotoContext }
  | { readonly kind: 'PROMOTE'; readonly pvNumber: string; readonly expiresAt: string }
  | { readonly kind: 'DISCARD'; readonly reason: string }
  | { readonly kind: 'EXPIRE' }
  | { readonly kind: 'PURGE' };

export type PhotoCommandKind = PhotoCommand['kind'];
