import * as v from 'valibot';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { photoReason } from '../../shared/photo/photoReason.ts';
import { photoSizes } from '../../shared/photo/photoSizes.ts';
import { photoSubjects } from '../../shared/photo/photoSubjects.ts';
import type { PhotoSettings } from '../../shared/photo/settings/PhotoSettings.ts';
import type { PhotoLink } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { findPhoto } from './findPhoto.ts';
import { handOut } from './handOut.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { opensOriginals } from './photoRights.ts';

const Arguments = v.strictObject({
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({
      photoId: PhotoIdSchema,
      size: v.picklist(photoSizes),
      download: v.optional(v.boolean(), false),
      reason: v.exactOptional(line(500)),
    }),
  ),
});

type Asked = v.InferOutput<typeof Arguments>['input'];

/**
 * Mutation.openPhoto: where one picture of one photo is fetched, good for a minute, or once within it. That it was given
 * out, to whom and why, is in the journal before it exists; without the journal there is none. The camera's own file, and a download, want a
 * right and a reason of at least ten characters.
 */
export const openPhoto = (tools: PhotoTools): UseCase => {
  const find = findPhoto(tools);
  const hand = handOut(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { input: asked } = parsed.value;
    const found = await find(asked.photoId, context);
    if (!found.ok) return found;
    const photo = found.value;
    const settings = await tools.store.settings();
    const open = mayOpen(photo, asked, settings, context);
    if (!open.ok) return open;

    const { actor, unit } = context;
    const { size, reason } = asked;
    const id = tools.newUlid();
    const now = tools.clock.now();
    await tools.store.keepLook({
      id,
      photoId: photo.id,
      at: isoOf(now),
      by: actor,
      size,
      ...(unit === undefined ? {} : { unitId: unit }),
      ...(reason === undefined ? {} : { reason }),
    });
    await tools.audit.happened(context, {
      id,
      type: typeOf(asked),
      objectId: photo.id,
      subjects: photoSubjects(photo),
      reason: photoReason(photo, reason),
    });
    const where = await hand({ photo, size, personId: actor.id, links: settings.links, now });
    return accepted({
      photoId: photo.id,
      size,
      ...where,
      expiresAt: isoOf(now + photoLimits.addressSeconds * 1_000),
      watermark: settings.watermark ? `${actor.name} · ${isoOf(now)} · ${tools.zone}` : null,
    } satisfies PhotoLink);
  };
};

const typeOf = ({ size, download }: Asked): string => {
  if (size === 'ORIGINAL') return 'photo.originalOpened';
  return download ? 'photo.downloaded' : 'photo.opened';
};

const mayOpen = (
  photo: Photo,
  { size, download, reason }: Asked,
  settings: PhotoSettings,
  context: CallContext,
): Result<null, PhotoRefusal> => {
  if (photo.state !== 'AVAILABLE' && photo.state !== 'PROMOTED') {
    return refused({ errorType: 'CONFLICT', code: 'photo.notNow', params: { state: photo.state } });
  }
  if (size !== 'ORIGINAL' && !download) return accepted(null);
  if (!opensOriginals(settings, context)) {
    return refused({ errorType: 'FORBIDDEN', code: 'photo.originalClosed' });
  }
  if (size === 'ORIGINAL' && photo.original === undefined) {
    return refused({ errorType: 'NOT_FOUND', code: 'photo.noOriginal' });
  }
  return [...(reason ?? '')].length < photoLimits.reasonText
    ? refused({
        errorType: 'VALIDATION',
        code: 'photo.reasonTooShort',
        params: { least: photoLimits.reasonText },
      })
    : accepted(null);
};
