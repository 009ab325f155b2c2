import type { UseCase } from '../middleware/UseCase.ts';
import { discardPhoto, dismissPhoto, promotePhoto, retryPhoto, sharePhoto } from './changePhoto.ts';
import { custodyReport } from './custodyReport.ts';
import { makeCustodyReport } from './makeCustodyReport.ts';
import { openPhoto } from './openPhoto.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { photoCustody } from './photoCustody.ts';
import { photoFailures } from './photoFailures.ts';
import { changePhotoSettings, photoSettings } from './photoSettings.ts';
import { photos } from './photos.ts';
import { renewUpload } from './renewUpload.ts';
import { requestPhoto } from './requestPhoto.ts';

/** The use case behind each field about photos (shared/photo/photoOperations.ts says which are sent here). */
export const createPhotoOperations = (tools: PhotoTools): Readonly<Record<string, UseCase>> => ({
  'Query.photos': photos(tools),
  'Query.photoCustody': photoCustody(tools),
  'Query.custodyReport': custodyReport(tools),
  'Query.photoFailures': photoFailures(tools),
  'Query.photoSettings': photoSettings(tools),
  'Mutation.requestPhoto': requestPhoto(tools),
  'Mutation.renewUpload': renewUpload(tools),
  'Mutation.openPhoto': openPhoto(tools),
  'Mutation.sharePhoto': sharePhoto(tools),
  'Mutation.promotePhoto': promotePhoto(tools),
  'Mutation.discardPhoto': discardPhoto(tools),
  'Mutation.retryPhoto': retryPhoto(tools),
  'Mutation.dismissPhoto': dismissPhoto(tools),
  'Mutation.makeCustodyReport': makeCustodyReport(tools),
  'Mutation.changePhotoSettings': changePhotoSettings(tools),
});
