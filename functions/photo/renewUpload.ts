import * as v from 'valibot';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import type { PhotoReply } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { photoView } from './photoView.ts';
import { uploadsOf } from './uploadsOf.ts';

const Arguments = v.strictObject({ photoId: PhotoIdSchema });

/** Mutation.renewUpload: new forms for what has not arrived, for who said that they would send it; nobody else's photo is known here. */
export const renewUpload =
  (tools: PhotoTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { photo } = await tools.store.read(parsed.value.photoId);
    if (photo === null || photo.takenBy.id !== context.actor.id) {
      return refused({ errorType: 'NOT_FOUND', code: 'photo.unknown' } satisfies PhotoRefusal);
    }
    const shown = photoView(photo, await tools.store.settings(), context);
    return accepted({ commandId: null, photo: shown, uploads: uploadsOf(tools)(photo) } satisfies PhotoReply);
  };
