import { due } from '../../shared/retention/due.ts';
import type { RetentionTable } from '../../shared/retention/retentionTables.ts';
import type { DueItem } from './RetentionPorts.ts';

/** Items one transaction can take with their ledger rows and the journal's row (DynamoDB: 100). */
const mostTogether = 45;

/** What is to be done with the items of one partition. */
export interface RetentionGroup {
  readonly action: 'ERASE' | 'REVIEW';
  readonly table: RetentionTable;
  readonly pk: string;
  readonly items: readonly DueItem[];
}

/**
 * Sorts what is due into groups of one partition that go together. What is not due yet is left out, whatever the index
 * says. An archive is not built yet: what belongs there is reviewed, which erases nothing.
 * @param now milliseconds since the epoch, UTC
 */
export const planRetention = (items: readonly DueItem[], now: number): readonly RetentionGroup[] => {
  const groups = new Map<
    string,
    { action: 'ERASE' | 'REVIEW'; table: RetentionTable; pk: string; items: DueItem[] }
  >();
  for (const item of items) {
    const verdict = due(item, now);
    if (verdict === 'NOT_YET') continue;
    const action = verdict === 'ERASE' ? 'ERASE' : 'REVIEW';
    const { table } = item;
    // Of the journal thousands of pages come due in a night: one row accounts for some dozens of them.
    const pk = table === 'journal' ? 'JOURNAL' : item.pk;
    const key = `${action} ${table} ${pk}`;
    const group = groups.get(key) ?? { action, table, pk, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ items: own, ...group }) =>
    Array.from({ length: Math.ceil(own.length / mostTogether) }, (_, k) => ({
      ...group,
      items: own.slice(k * mostTogether, (k + 1) * mostTogether),
    })),
  );
};
