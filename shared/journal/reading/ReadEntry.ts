import * as v from 'valibot';
import type { AuditOp, LegalBasis, LinkType, Purpose, ReasonCode } from '../../schema.generated.ts';

const word = v.string();
/** A word of one of the contract's lists; an older or newer release's stays readable, so only its shape is looked at. */
const named = <Name extends string>() =>
  v.custom<Name>((value) => typeof value === 'string' && /^[A-Z_0-9]{1,40}$/.test(value));

/** A chain line (contract: ChainEntry v2) as whoever reads the journal needs it. Members it does not know it lets be. */
export const ReadEntrySchema = v.object({
  v: v.number(),
  epoch: word,
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: word,
  actor: v.object({
    kind: v.picklist(['PERSON', 'MACHINE', 'SYSTEM']),
    id: word,
    role: v.exactOptional(word),
    unit: v.exactOptional(word),
  }),
  session: v.exactOptional(word),
  device: v.exactOptional(word),
  op: named<AuditOp>(),
  operation: v.exactOptional(word),
  type: word,
  id: word,
  object: v.exactOptional(word),
  purpose: named<Purpose>(),
  legalBasis: named<LegalBasis>(),
  reason: v.exactOptional(
    v.object({
      code: named<ReasonCode>(),
      linkType: v.exactOptional(named<LinkType>()),
      linkId: v.exactOptional(word),
    }),
  ),
  subjects: v.optional(v.array(word), []),
  count: v.exactOptional(v.number()),
  decision: v.exactOptional(v.object({ effect: v.picklist(['allow', 'deny']), policies: v.array(word) })),
  payload: v.exactOptional(word),
  prevHash: word,
  hash: word,
});

export type ReadEntry = v.InferOutput<typeof ReadEntrySchema>;

/** A stored line as an entry. A line that is not one is a fault and throws: nothing of the journal is skipped. */
export const readEntry = (line: string): ReadEntry => v.parse(ReadEntrySchema, JSON.parse(line));
