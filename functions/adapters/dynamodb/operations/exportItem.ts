import * as v from 'valibot';
import { AuditFactsSchema } from '../../../../shared/journal/AuditFactsSchema.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import type { AuditOp, ReasonCode } from '../../../../shared/schema.generated.ts';
import type { ExportJob } from '../../../journal/ExportJob.ts';
import { keys } from './keys.ts';

const word = v.string();
const named = <Name extends string>() =>
  v.custom<Name>((value) => typeof value === 'string' && /^[A-Z_0-9]{1,40}$/.test(value));

const ExportSchema = v.object({
  id: word,
  format: v.picklist(['JSON_LINES', 'CSV']),
  question: v.object({
    from: v.exactOptional(word),
    to: v.exactOptional(word),
    actorId: v.exactOptional(word),
    ops: v.exactOptional(v.array(named<AuditOp>())),
    subjects: v.exactOptional(v.array(word)),
    reasonCode: v.exactOptional(named<ReasonCode>()),
  }),
  epoch: word,
  head: v.number(),
  askedBy: v.object({ id: word, name: word }),
  askedAt: word,
  audit: AuditFactsSchema,
  state: v.picklist(['WAITING', 'READY', 'FAILED']),
  entries: v.exactOptional(v.number()),
  sha256: v.exactOptional(word),
  ttl: v.number(),
});

/** An export as stored; its end is the file's (a rule of the bucket). */
export const exportItem = (job: ExportJob) =>
  kept('EXPORT_7D', job.askedAt, { ...keys.export(job.id), kind: 'EXPORT', schema: 1, ...job });

/** A stored item as the export it tells of; null for none and for one whose week is over. */
export const exportOf = (item: Record<string, unknown> | undefined, now: number): ExportJob | null => {
  if (item === undefined) return null;
  const { ttl, ...job } = v.parse(ExportSchema, item);
  return ttl * 1_000 <= now ? null : job;
};
