import * as v from 'valibot';
import { type PhotoContext, photoContextKinds } from './PhotoContext.ts';

/** What a photo was taken for, as it comes in and as stored. An id of a channel or an incident, nothing of a path. */
export const PhotoContextSchema: v.GenericSchema<unknown, PhotoContext> = v.strictObject({
  kind: v.picklist(photoContextKinds),
  ref: v.pipe(v.string(), v.regex(/^[\p{L}\p{N} ./_-]{1,100}$/u)),
});
