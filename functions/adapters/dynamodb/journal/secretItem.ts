import type { NewSecret } from '../../../../shared/journal/JournalSeals.ts';
import { isoOf } from '../../../../shared/kernel/instant.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import type { RetentionClass } from '../../../../shared/schema.generated.ts';
import { secretKey } from './secretKey.ts';

/** What an aggregate's content is kept as; its end comes with the aggregate's (functions/retention). */
const classes: readonly (readonly [prefix: string, RetentionClass])[] = [
  ['INCIDENT#', 'ADM_5'],
  ['PERSON#', 'STAFF_5'],
  ['SESSION#', 'STAFF_5'],
  ['ORGANISATION', 'STAFF_5'],
];

/** A new secret as stored. What belongs to no aggregate (why somebody looked) is kept as the journal is. */
export const secretItem = ({ of, wrapped }: NewSecret, now: number) => {
  const at = isoOf(now);
  const item = { ...secretKey(of), schema: 1, wrapped, createdAt: at };
  const [, retentionClass] = classes.find(([prefix]) => of.startsWith(prefix)) ?? ['', 'JOURNAL_11' as const];
  return kept(retentionClass, at, item, { open: retentionClass !== 'JOURNAL_11' });
};
