import * as v from 'valibot';
import { auditOps } from '../../shared/journal/auditOps.ts';
import { reasonCodes } from '../../shared/journal/reason/ReasonSchema.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';

/** A time as it comes, in whatever zone, as the journal writes times: ISO 8601 UTC to the millisecond. */
export const TimeSchema = v.pipe(
  v.string(),
  v.maxLength(40),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(millisecondsOf(text))),
  v.transform((text) => isoOf(millisecondsOf(text))),
);

const SubjectSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ kind: v.picklist(['INCIDENT', 'PERSON', 'ADDRESS', 'PHOTO']), identifier: line(200) }),
);

/** What of the journal is asked for, as a person says it. */
export const FilterSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    from: v.exactOptional(TimeSchema),
    to: v.exactOptional(TimeSchema),
    actorId: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,128}$/))),
    ops: v.exactOptional(
      v.pipe(
        v.array(v.picklist(auditOps)),
        v.maxLength(auditOps.length),
        v.transform((named) => [...new Set(named)].sort()),
      ),
    ),
    subject: v.exactOptional(SubjectSchema),
    reasonCode: v.exactOptional(v.picklist(reasonCodes)),
  }),
);

export type Filter = v.InferOutput<typeof FilterSchema>;
