import type { Actor } from '../../shared/journal/Actor.ts';
import type { AuditFacts } from '../../shared/journal/AuditFacts.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';

/** The journal row of an export: that it was asked for (1), and that it was made or could not be (2). */
export const exportRow = (row: {
  readonly zone: string;
  readonly id: string;
  readonly version: 1 | 2;
  readonly type: 'journal.exportAsked' | 'journal.exported' | 'journal.exportFailed';
  readonly at: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly audit: AuditFacts;
}): PendingRow => ({
  pk: `EXPORT#${row.id}`,
  sk: pendingSortKey(row.version),
  kind: 'PENDING',
  schema: 2,
  v: 1,
  body: '',
  ...row,
});
