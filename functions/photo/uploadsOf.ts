import { isoOf } from '../../shared/kernel/instant.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import type { PhotoUpload } from '../../shared/schema.generated.ts';
import type { PhotoTools } from './PhotoTools.ts';

/** Forms for what of a photo is to be posted, good for a minute: for exactly these bytes at exactly that place. None once all arrived. */
export const uploadsOf =
  ({ post, clock }: Pick<PhotoTools, 'post' | 'clock'>) =>
  ({ id, state, view, original }: Photo): PhotoUpload[] => {
    if (state !== 'REQUESTED') return [];
    const expiresAt = isoOf(clock.now() + photoLimits.addressSeconds * 1_000);
    const parts = [
      { part: 'VIEW' as const, file: view },
      ...(original === undefined ? [] : [{ part: 'ORIGINAL' as const, file: original }]),
    ];
    return parts.map(({ part, file }) => ({
      part,
      ...post({ key: photoPlaces.quarantine(id, part), ...file }, photoLimits.addressSeconds),
      expiresAt,
    }));
  };
