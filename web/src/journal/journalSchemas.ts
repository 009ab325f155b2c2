import * as v from 'valibot';

const text = v.string();
const maybe = v.exactOptional(v.string());

const ActorSchema = v.object({ kind: v.picklist(['PERSON', 'MACHINE', 'SYSTEM']), id: text, name: text });

export const ReasonSchema = v.object({ code: text, linkType: maybe, linkId: maybe, text: maybe });

export const JournalEntrySchema = v.object({
  epoch: text,
  n: v.number(),
  at: text,
  actor: ActorSchema,
  role: maybe,
  unit: maybe,
  op: text,
  /** Aggregate or audit row; what was asked and what was answered have the same. */
  id: text,
  operation: text,
  type: text,
  objectId: maybe,
  objectLabel: maybe,
  purpose: maybe,
  legalBasis: maybe,
  reason: v.exactOptional(ReasonSchema),
  resultCount: v.exactOptional(v.number()),
  decision: maybe,
  policies: v.exactOptional(v.array(text)),
  sessionId: maybe,
  deviceId: maybe,
  payloadHash: maybe,
  payloadErased: v.boolean(),
  prevHash: text,
  hash: text,
  verified: v.exactOptional(v.boolean()),
});

export const JournalPageSchema = v.object({
  epoch: text,
  head: v.number(),
  items: v.array(JournalEntrySchema),
  nextToken: maybe,
});

export const ChainStateSchema = v.object({
  epoch: text,
  n: v.number(),
  hash: maybe,
  signed: v.exactOptional(
    v.object({ size: v.number(), rootHash: text, at: text, keyId: text, witnesses: v.array(text) }),
  ),
  unsigned: v.number(),
  sound: v.boolean(),
});

export const JournalExportSchema = v.object({
  id: text,
  format: v.picklist(['JSON_LINES', 'CSV']),
  state: v.picklist(['WAITING', 'READY', 'FAILED']),
  entries: v.exactOptional(v.number()),
  sha256: maybe,
  url: maybe,
  signatureUrl: maybe,
  expiresAt: text,
});
