import { photoTakes } from './lifecycle.ts';
import type { Photo } from './Photo.ts';

/** What a screen may offer on a photo. */
export const photoActions = [
  'OPEN',
  'OPEN_ORIGINAL',
  'DOWNLOAD',
  'SHARE',
  'PROMOTE',
  'DISCARD',
  'SEE_CUSTODY',
  'RETRY',
  'DISMISS',
] as const;

export type PhotoAction = (typeof photoActions)[number];

/** What of a caller counts for a photo that they may see. */
export interface PhotoRights {
  /** Took it, or leads. */
  readonly own: boolean;
  /** Adds to what is known: on the street or at the desk. */
  readonly tells: boolean;
  /** May open an original, by the policy and the zone's own list. */
  readonly original: boolean;
  readonly custody: boolean;
}

/** What somebody may do with the photo now; the server sends it, and says so again when it is done. */
export const allowedPhotoActions = (
  { state, original }: Pick<Photo, 'state' | 'original'>,
  rights: PhotoRights,
): readonly PhotoAction[] => {
  const seen = state === 'AVAILABLE' || state === 'PROMOTED';
  const can: Readonly<Record<PhotoAction, boolean>> = {
    OPEN: seen,
    OPEN_ORIGINAL: seen && original !== undefined && rights.original,
    DOWNLOAD: seen && rights.original,
    SHARE: photoTakes(state, 'SHARE') && rights.tells,
    PROMOTE: photoTakes(state, 'PROMOTE') && rights.tells,
    DISCARD: photoTakes(state, 'DISCARD') && rights.tells && rights.own,
    SEE_CUSTODY: rights.custody,
    RETRY: photoTakes(state, 'RETRY') && rights.tells && rights.own,
    DISMISS: photoTakes(state, 'DISMISS') && rights.tells && rights.own,
  };
  return photoActions.filter((action) => can[action]);
};
