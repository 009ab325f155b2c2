import * as v from 'valibot';
import { severities } from './timeToMend.ts';

const day = v.pipe(v.string(), v.isoDate());

/** docs/security/advisories.json: when the components were looked at last, and what of them is known and not mended. */
export const AdvisoryBookSchema = v.strictObject({
  /** Null: never yet. */
  lookedOn: v.nullable(day),
  known: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.nonEmpty()),
      name: v.pipe(v.string(), v.nonEmpty()),
      severity: v.picklist(severities),
      foundOn: day,
      /** What is done about it, or why it does not reach us. */
      decision: v.pipe(v.string(), v.minLength(20)),
    }),
  ),
});

export type AdvisoryBook = v.InferOutput<typeof AdvisoryBookSchema>;
