import * as v from 'valibot';
import { ActorSchema } from './Actor.ts';
import { AuditFactsSchema } from './AuditFactsSchema.ts';
import type { PendingRow } from './PendingRow.ts';

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
// Well-formed, because all of these are chained, and half a character has no canonical form.
const word = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(256),
  v.check((text) => text.isWellFormed()),
);

const common = {
  pk: word,
  sk: v.pipe(v.string(), v.regex(/^PENDING#\d{10}$/)),
  kind: v.literal('PENDING'),
  zone: word,
  at: v.pipe(v.string(), v.isoTimestamp()),
  actor: ActorSchema,
  type: word,
  v: number,
  id: word,
  version: number,
  body: v.string(),
  commandId: word,
};

const EndsSchema = v.array(v.object({ channelId: word, personIds: v.array(word) }));

const SecondSchema = v.object({
  ...common,
  schema: v.literal(2),
  topic: v.exactOptional(word),
  // Stored as one text (functions/adapters/dynamodb/operations/pendingItem.ts).
  audit: v.union([v.pipe(v.string(), v.parseJson(), AuditFactsSchema), AuditFactsSchema]),
  ends: v.exactOptional(v.union([v.pipe(v.string(), v.parseJson(), EndsSchema), EndsSchema])),
});

/** The first rows were of incidents only, and said who did what but not why: it follows from the event. */
const FirstSchema = v.pipe(
  v.object({ ...common, schema: v.literal(1), topic: word }),
  v.transform(
    (row): PendingRow => ({
      ...row,
      schema: 2,
      audit: {
        op: row.type === 'incident.opened' || row.actor.kind === 'MACHINE' ? 'COLLECT' : 'ALTER',
        operation: row.type,
        purpose: 'INCIDENT_HANDLING',
        legalBasis: 'WPF_14',
        reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: row.id },
        subjects: [{ kind: 'INCIDENT', id: row.id }],
      },
    }),
  ),
);

/** A pending row as read from the table or its stream. Further attributes (a mark) are left out of what is parsed. */
export const PendingRowSchema: v.GenericSchema<unknown, PendingRow> = v.union([SecondSchema, FirstSchema]);
