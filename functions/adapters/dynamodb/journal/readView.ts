import * as v from 'valibot';
import type { JournalMark } from '../../../../shared/journal/JournalMark.ts';
import type { StoredSecret } from '../../../../shared/journal/JournalSeals.ts';
import { pendingSortKey } from '../../../../shared/journal/pendingSortKey.ts';
import { rowKey } from '../../../../shared/journal/rowKey.ts';
import type { JournalView, RowPlace } from '../../../sequencer/SequencerPorts.ts';
import { topicHeadKey, zoneHeadKey } from './headKeys.ts';
import { headsOf } from './headsOf.ts';
import type { JournalTables } from './JournalTables.ts';
import { type ItemPlace, readItems } from './readItems.ts';
import { StoredSecretSchema } from './StoredSecretSchema.ts';
import { secretKey, secretOwner } from './secretKey.ts';

const MarkedSchema = v.object({ epoch: v.string(), n: v.number(), seq: v.exactOptional(v.number()) });
const KeySchema = v.object({ pk: v.string(), sk: v.string() });

/** The sequencer's view: heads, marks of the rows and of their predecessors, secrets, in one round trip as a rule. */
export const readView =
  ({ client, operationsTable, journalTable }: JournalTables) =>
  async (
    rows: readonly RowPlace[],
    topics: readonly string[],
    aggregates: readonly string[],
  ): Promise<JournalView> => {
    const keys = new Map<string, { pk: string; sk: string }>();
    for (const { pk, sk, version } of rows) {
      keys.set(rowKey({ pk, sk }), { pk, sk });
      if (version > 1) {
        const before = { pk, sk: pendingSortKey(version - 1) };
        keys.set(rowKey(before), before);
      }
    }
    const places: ItemPlace[] = [
      ...[zoneHeadKey, ...topics.map(topicHeadKey), ...aggregates.map(secretKey)].map((key) => ({
        table: journalTable,
        key,
      })),
      ...[...keys.values()].map((key) => ({ table: operationsTable, key })),
    ];
    const found = await readItems(client)(places, { [operationsTable]: ['n', 'seq', 'epoch'] });
    const marks = new Map<string, { mark: JournalMark | null }>();
    const heads: Readonly<Record<string, unknown>>[] = [];
    const secrets = new Map<string, StoredSecret>();
    for (const { table, item } of found) {
      const owner = secretOwner(item.pk);
      if (table === operationsTable) {
        const mark = 'n' in item ? v.parse(MarkedSchema, item) : null;
        marks.set(rowKey(v.parse(KeySchema, item)), { mark });
      } else if (owner === null) heads.push(item);
      else secrets.set(owner, v.parse(StoredSecretSchema, item));
    }
    return { heads: headsOf(heads), rows: marks, secrets };
  };
