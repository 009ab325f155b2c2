import type { Subject } from '../../shared/journal/AuditFacts.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import type { RetentionGroup } from './planRetention.ts';

/** The journal's row of what retention did: how many items of what, nobody's content. */
export const retentionRow = (
  zone: string,
  { action, pk, items }: RetentionGroup,
  { id, at }: { readonly id: string; readonly at: string },
): PendingRow => {
  const about = subjectOf(pk);
  return {
    pk: `AUDIT#${id}`,
    sk: pendingSortKey(1),
    kind: 'PENDING',
    schema: 2,
    zone,
    at,
    actor: { kind: 'SYSTEM', id: 'retention', name: 'retention' },
    type: action === 'ERASE' ? 'retention.erased' : 'retention.reviewed',
    v: 1,
    id,
    version: 1,
    body: '',
    commandId: id,
    audit: {
      op: action === 'ERASE' ? 'ERASE' : 'RETENTION',
      operation: 'retention',
      purpose: 'OVERSIGHT',
      legalBasis: 'WPF_44_1',
      subjects: about === null ? [] : [about],
      ...(about === null ? {} : { objectId: about.id }),
      count: items.length,
    },
  };
};

/** Whom or what a partition is about; null where it is about nobody. */
const subjectOf = (pk: string): Subject | null => {
  const [, kind, id] = /^(INCIDENT|PERSON)#(.+)$/.exec(pk) ?? [];
  return (kind === 'INCIDENT' || kind === 'PERSON') && id !== undefined ? { kind, id } : null;
};
