import { allowedPhotoActions } from '../../shared/photo/access.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoSettings } from '../../shared/photo/settings/PhotoSettings.ts';
import { toldPhoto } from '../../shared/photo/toldPhoto.ts';
import type { Photo as PhotoView } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { isOwnPhoto, opensOriginals } from './photoRights.ts';

/** A photo as the API shows it to this caller. */
export const photoView = (
  photo: Photo,
  settings: Pick<PhotoSettings, 'whoOpens'>,
  context: Pick<CallContext, 'person' | 'actor' | 'may'>,
): PhotoView => ({
  ...toldPhoto(photo),
  allowedActions: [
    ...allowedPhotoActions(photo, {
      own: isOwnPhoto(photo, context),
      tells: context.may('Mutation.sharePhoto', { kind: 'ZONE' }),
      original: opensOriginals(settings, context),
      custody: context.may('Query.photoCustody', { kind: 'ZONE' }),
    }),
  ],
});
