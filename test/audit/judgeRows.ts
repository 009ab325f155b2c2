import { isDeepStrictEqual } from 'node:util';
import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { payloadOf } from '../../shared/journal/payloadOf.ts';
import type { OperationFacts } from '../../shared/policy/OperationFacts.ts';
import type { ExpectedRow } from './ExpectedRow.ts';

interface Call {
  readonly operation: OperationFacts;
  readonly actorId: string;
  readonly role: string;
  readonly session: string;
}

/** What is wrong with what a call left in the journal, in sentences; none when each row says all it must, and no more. */
export const judgeRows = (
  call: Call,
  expected: readonly ExpectedRow[],
  rows: readonly PendingRow[],
): readonly string[] => {
  const { name } = call.operation;
  if (rows.length !== expected.length)
    return [
      `${name}: ${rows.length} rows in the journal (${rows.map(({ type }) => type)}), not ${expected.length}`,
    ];
  return expected.flatMap((wanted, index) => {
    const row = rows[index];
    if (row === undefined) return [`${name}: row ${index + 1} is missing`];
    const { audit } = row;
    const { subjects, reason, count, objectId } = wanted;
    const faults: readonly (readonly [what: string, right: boolean])[] = [
      ['type', row.type === wanted.type],
      ['op', audit.op === (wanted.op ?? call.operation.audit)],
      ['operation', audit.operation === name],
      ['purpose', audit.purpose === call.operation.purpose],
      ['legal basis', audit.legalBasis === call.operation.legalBasis],
      ['actor', row.actor.kind === 'PERSON' && row.actor.id === call.actorId],
      ['role', audit.role === call.role],
      ['session', audit.session === call.session],
      ['decision', audit.decision !== undefined && audit.decision.effect === effectOf(wanted)],
      ['policies', (audit.decision?.policies.length ?? 0) > 0 || effectOf(wanted) === 'deny'],
      ['reason', isDeepStrictEqual(audit.reason, reason)],
      ['subjects', isDeepStrictEqual(sorted(audit.subjects), sorted(subjects))],
      ['count', audit.count === count],
      ['object', audit.objectId === objectId],
      ['content', (payloadOf(row) !== null) === wanted.content],
      ['topic', (row.topic !== undefined) === wanted.told],
    ];
    return faults
      .filter(([, right]) => !right)
      .map(([what]) => `${name}: ${wanted.type} has another ${what}`);
  });
};

const effectOf = ({ op }: ExpectedRow): 'allow' | 'deny' => (op === 'DENY' ? 'deny' : 'allow');

const sorted = (subjects: readonly Subject[]): readonly string[] =>
  [...new Set(subjects.map(({ kind, id }) => `${kind}:${id}`))].toSorted();
