import type { Photo as PhotoView } from '../schema.generated.ts';
import type { Photo } from './Photo.ts';

/** A photo as the API and the feed tell of it: all but what its reader may do with it. */
export const toldPhoto = (photo: Photo): Omit<PhotoView, 'allowedActions'> => ({
  id: photo.id,
  version: photo.version,
  context: photo.context,
  sharedTo: [...photo.sharedTo],
  takenBy: photo.takenBy,
  unitId: photo.unitId ?? null,
  takenAt: photo.takenAt,
  requestedAt: photo.requestedAt,
  receivedAt: photo.receivedAt ?? null,
  ...photo.view,
  width: photo.width ?? null,
  height: photo.height ?? null,
  faces: photo.faces,
  plates: photo.plates,
  words: photo.words ?? null,
  hasOriginal: photo.original !== undefined,
  originalSha256: photo.original?.sha256 ?? null,
  state: photo.state,
  rejection: photo.state === 'REJECTED' ? (photo.rejection ?? null) : null,
  pvNumber: photo.pvNumber ?? null,
  expiresAt: photo.expiresAt ?? null,
  updatedAt: photo.updatedAt,
});
