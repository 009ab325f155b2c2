import * as v from 'valibot';
import { UlidSchema } from '../kernel/Ulid.ts';

/** A ULID made by the device when the picture was taken. */
export const PhotoIdSchema = v.pipe(UlidSchema, v.brand('PhotoId'));

export type PhotoId = v.InferOutput<typeof PhotoIdSchema>;
