import * as v from 'valibot';
import { ActorSchema } from '../../../../shared/journal/Actor.ts';
import type { PhotoFacts } from '../../../../shared/photo/PhotoFacts.ts';
import type { PhotoLook } from '../../../../shared/photo/PhotoLook.ts';
import { photoSizes } from '../../../../shared/photo/photoSizes.ts';

/** A look at a photo as stored. */
export const PhotoLookSchema: v.GenericSchema<unknown, PhotoLook> = v.object({
  id: v.string(),
  photoId: v.string(),
  at: v.string(),
  by: ActorSchema,
  unitId: v.exactOptional(v.string()),
  size: v.exactOptional(v.picklist(photoSizes)),
  reason: v.exactOptional(v.string()),
});

/** What a camera wrote, as stored. */
export const PhotoFactsSchema: v.GenericSchema<unknown, PhotoFacts> = v.object({
  lat: v.exactOptional(v.number()),
  lon: v.exactOptional(v.number()),
  at: v.exactOptional(v.string()),
  device: v.exactOptional(v.string()),
});
