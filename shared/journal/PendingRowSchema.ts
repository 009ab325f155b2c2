import * as v from 'valibot';
import { ActorSchema } from './Actor.ts';
import type { PendingRow } from './PendingRow.ts';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

/** A pending row as read from the table or its stream. Further attributes (a mark) are left out of what is parsed. */
export const PendingRowSchema = v.object({
  pk: word,
  sk: v.pipe(v.string(), v.regex(/^PENDING#\d{10}$/)),
  kind: v.literal('PENDING'),
  schema: v.literal(1),
  zone: word,
  topic: word,
  at: v.pipe(v.string(), v.isoTimestamp()),
  actor: ActorSchema,
  type: word,
  v: number,
  id: word,
  version: number,
  body: v.string(),
  commandId: word,
}) satisfies v.GenericSchema<unknown, PendingRow>;
