import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import { type Photo, photoStates } from './Photo.ts';
import { PhotoContextSchema } from './PhotoContextSchema.ts';
import { PhotoIdSchema } from './PhotoId.ts';
import { photoRejections } from './PhotoRejection.ts';
import { photoEventTypes } from './photoEventTypes.ts';
import { photoMimes } from './photoMimes.ts';

const text = v.exactOptional(v.string());
const file = v.object({ sha256: v.string(), bytes: v.number(), mime: v.picklist(photoMimes) });

/** A photo as stored. */
export const PhotoSchema: v.GenericSchema<unknown, Photo> = v.object({
  id: PhotoIdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  context: PhotoContextSchema,
  sharedTo: v.array(PhotoContextSchema),
  takenBy: ActorSchema,
  unitId: text,
  takenAt: v.string(),
  requestedAt: v.string(),
  receivedAt: text,
  view: file,
  original: v.exactOptional(file),
  faces: v.number(),
  plates: v.number(),
  words: text,
  sha256Kept: text,
  width: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
  state: v.picklist(photoStates),
  rejection: v.exactOptional(v.picklist(photoRejections)),
  pvNumber: text,
  expiresAt: text,
  steps: v.array(
    v.object({
      version: v.number(),
      type: v.picklist(photoEventTypes),
      at: v.string(),
      actor: ActorSchema,
      unitId: text,
      to: v.exactOptional(PhotoContextSchema),
      reason: text,
      pvNumber: text,
    }),
  ),
  updatedAt: v.string(),
});
