import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { PhotoContextSchema } from '../../shared/photo/PhotoContextSchema.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { photoMimes } from '../../shared/photo/photoMimes.ts';
import { TimeSchema } from '../journal/FilterSchema.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { seesContext } from './seesContext.ts';
import { submitPhoto } from './submitPhoto.ts';

const fileOf = (most: number) => ({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256')),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)),
  mime: v.picklist(photoMimes),
});
const covered = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)), 0);

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({
      photoId: PhotoIdSchema,
      context: PhotoContextSchema,
      ...fileOf(photoLimits.viewBytes),
      takenAt: TimeSchema,
      faces: covered,
      plates: covered,
      original: v.exactOptional(v.strictObject(fileOf(photoLimits.originalBytes))),
      words: v.exactOptional(line(200)),
    }),
  ),
});

/**
 * Mutation.requestPhoto: what a device will send, and forms to post it with. Nobody says so of a place they do not see. The
 * same photo said again, under whatever command, is answered as it stands; another under its id is refused.
 */
export const requestPhoto = (tools: PhotoTools): UseCase => {
  const submit = submitPhoto(tools);
  const sees = seesContext(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { photoId, context: place, sha256, bytes, mime, original, ...said } = asked;
    return submit(
      {
        photoId,
        envelope,
        payloadHash: payloadHash(['requestPhoto', parsed.value]),
        command: async (photo) => {
          if (photo !== null && photo.takenBy.id !== context.actor.id) {
            return refused({ errorType: 'CONFLICT', code: 'photo.idTaken' });
          }
          if (!(await sees(place, context))) {
            return refused({ errorType: 'NOT_FOUND', code: 'photo.contextUnknown' });
          }
          const { keepOriginal } = await tools.store.settings();
          if (original !== undefined && keepOriginal === 'NEVER') {
            return refused({ errorType: 'CONFLICT', code: 'photo.originalNotKept' });
          }
          return accepted({
            kind: 'REQUEST',
            context: place,
            view: { sha256, bytes, mime },
            ...said,
            ...(original === undefined ? {} : { original }),
            ...(context.unit === undefined ? {} : { unitId: context.unit }),
          });
        },
      },
      context,
    );
  };
};
