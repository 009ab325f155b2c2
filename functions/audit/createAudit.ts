import type { AuditFacts, ReasonFacts } from '../../shared/journal/AuditFacts.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { Audit } from './Audit.ts';
import type { Audited } from './Audited.ts';
import { originOf } from './originOf.ts';

interface AuditTools {
  readonly zone: ZoneCode;
  readonly clock: Clock;
  readonly newUlid: () => Ulid;
  /** Stores a row under a key that is new, durably, or rejects. */
  readonly write: (row: PendingRow) => Promise<void>;
}

/** Consultations, refusals and sign-ins as pending rows for the sequencer: chained like any change, in no feed. */
export const createAudit = ({ zone, clock, newUlid, write }: AuditTools): Audit => {
  const put = (id: string, version: number, type: string, { actor }: Audited, audit: AuditFacts) =>
    write({
      pk: `AUDIT#${id}`,
      sk: pendingSortKey(version),
      kind: 'PENDING',
      schema: 2,
      zone,
      at: isoOf(clock.now()),
      actor,
      type,
      v: 1,
      id,
      version,
      body: '',
      commandId: id,
      audit,
    });
  return {
    asked: async (audited, reason) => {
      const id = newUlid();
      const audit = { ...originOf(audited), ...becauseOf(reason), subjects: [] };
      await put(id, 1, 'consultation.asked', audited, audit);
      return { id, audited, ...becauseOf(reason) };
    },
    answered: ({ id, audited, reason }, consulted) => {
      const { subjects, count, objectId, ...derived } = consulted?.shown ?? { subjects: [], count: 0 };
      return put(id, 2, 'consultation.answered', audited, {
        ...originOf(audited),
        ...becauseOf(reason ?? derived.reason),
        subjects,
        count,
        ...(objectId === undefined ? {} : { objectId }),
      });
    },
    denied: (audited, decision, about = []) =>
      put(newUlid(), 1, 'access.denied', audited, {
        ...originOf(audited),
        op: 'DENY',
        decision,
        subjects: about,
      }),
    happened: (audited, { id = newUlid(), type, op, subjects, reason, objectId }) =>
      put(id, 1, type, audited, {
        ...originOf(audited),
        ...(op === undefined ? {} : { op }),
        ...becauseOf(reason),
        subjects,
        ...(objectId === undefined ? {} : { objectId }),
      }),
  };
};

const becauseOf = (reason: ReasonFacts | undefined): { reason?: ReasonFacts } =>
  reason === undefined ? {} : { reason };
