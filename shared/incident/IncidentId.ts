import * as v from 'valibot';
import { UlidSchema } from '../kernel/Ulid.ts';

/** A ULID made by the server when the incident is opened: opaque, and checked wherever it comes in. */
export const IncidentIdSchema = v.pipe(UlidSchema, v.brand('IncidentId'));

export type IncidentId = v.InferOutput<typeof IncidentIdSchema>;
