import * as v from 'valibot';
import { UlidSchema } from './Ulid.ts';

/**
 * What makes a command happen once: a client's ULID, or a sending system's own message id behind its name
 * (`CIC:4711`), so that the two can never meet.
 */
export const CommandIdSchema = v.union([
  UlidSchema,
  v.pipe(v.string(), v.regex(/^CIC:[A-Za-z0-9._-]{1,64}$/), v.brand('SentCommandId')),
]);

export type CommandId = v.InferOutput<typeof CommandIdSchema>;
