import type { ChainEntry } from './ChainEntry.ts';
import type { JournalMark } from './JournalMark.ts';
import type { PendingRow } from './PendingRow.ts';

/** A pending row as the chain keeps it under its number; `hidden` is what stands in for subjects and payload. */
export const chainEntryOf = (
  row: PendingRow,
  mark: JournalMark,
  hidden: { readonly subjects: readonly string[]; readonly payload: string | null },
): ChainEntry => {
  const { audit } = row;
  const { text: _, ...reason } = audit.reason ?? {};
  return {
    v: 2,
    zone: row.zone,
    epoch: mark.epoch,
    n: mark.n,
    at: row.at,
    actor: {
      kind: row.actor.kind,
      id: row.actor.id,
      ...(audit.role === undefined ? {} : { role: audit.role }),
      ...(audit.unit === undefined ? {} : { unit: audit.unit }),
    },
    ...(audit.session === undefined ? {} : { session: audit.session }),
    ...(audit.device === undefined ? {} : { device: audit.device }),
    op: audit.op,
    operation: audit.operation,
    type: row.type,
    tv: row.v,
    id: row.id,
    ...(audit.objectId === undefined ? {} : { object: audit.objectId }),
    version: row.version,
    ...(row.topic === undefined ? {} : { topic: row.topic }),
    ...(mark.seq === undefined ? {} : { seq: mark.seq }),
    commandId: row.commandId,
    purpose: audit.purpose,
    legalBasis: audit.legalBasis,
    ...('code' in reason ? { reason } : {}),
    subjects: hidden.subjects,
    ...(audit.count === undefined ? {} : { count: audit.count }),
    ...(audit.decision === undefined ? {} : { decision: audit.decision }),
    ...(hidden.payload === null ? {} : { payload: hidden.payload }),
  };
};
