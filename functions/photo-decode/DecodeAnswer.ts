import * as v from 'valibot';
import { photoRejections } from '../../shared/photo/PhotoRejection.ts';

/** What the decoder is sent: bytes nobody trusts, in base64, and no word of where they come from. */
export const DecodeAskedSchema = v.object({
  /** What people are to see. */
  view: v.string(),
  /** As the device said. */
  mime: v.string(),
  /** The first part of the camera's own file, in which it writes place and time; the view's own where there is none. */
  head: v.exactOptional(v.string()),
});

/** What it answers: pictures made anew, in base64; or why it made none. */
export const DecodeAnswerSchema = v.variant('kind', [
  v.object({
    kind: v.literal('DECODED'),
    width: v.number(),
    height: v.number(),
    thumb: v.string(),
    screen: v.string(),
    full: v.string(),
    facts: v.object({
      lat: v.exactOptional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      lon: v.exactOptional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
      at: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
      device: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
    }),
  }),
  v.object({ kind: v.literal('REJECTED'), code: v.picklist(photoRejections) }),
]);

export type DecodeAsked = v.InferOutput<typeof DecodeAskedSchema>;

export type DecodeAnswer = v.InferOutput<typeof DecodeAnswerSchema>;
