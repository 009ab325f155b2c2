import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { seesContext } from './seesContext.ts';

const unknown: PhotoRefusal = { errorType: 'NOT_FOUND', code: 'photo.unknown' };

/**
 * A photo the caller may see: where it was taken for or shared to there is a place they may see. One they may not is
 * answered as one that does not exist.
 */
export const findPhoto = (tools: Pick<PhotoTools, 'store' | 'incident' | 'readsChannel'>) => {
  const sees = seesContext(tools);
  return async (id: string, context: CallContext): Promise<Result<Photo, PhotoRefusal>> => {
    const { photo } = await tools.store.read(id);
    if (photo === null) return refused(unknown);
    for (const place of [photo.context, ...photo.sharedTo]) {
      if (await sees(place, context)) return accepted(photo);
    }
    return refused(unknown);
  };
};
