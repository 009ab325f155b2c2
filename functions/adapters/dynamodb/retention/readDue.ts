import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { dueDayShards } from '../../../../shared/retention/dueDayOf.ts';
import { RetainedSchema } from '../../../../shared/retention/RetainedSchema.ts';
import type { DueItem, ItemKey, RetentionPorts } from '../../../retention/RetentionPorts.ts';
import { readItems } from '../journal/readItems.ts';
import type { RetentionTables } from './RetentionTables.ts';

const KeySchema = v.object({ pk: v.string(), sk: v.string() });
const DueSchema = v.object({ ...KeySchema.entries, ...RetainedSchema.entries });

/** The index is sparse and holds keys only; what an item's end is, the table says, consistently. */
export const readDue =
  ({ client, tables }: RetentionTables): RetentionPorts['dueOn'] =>
  async (name, day) => {
    const table = tables[name];
    const keys: ItemKey[] = [];
    for (let shard = 0; shard < dueDayShards; shard++) {
      const answers = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: 'byDue',
          KeyConditionExpression: 'dueDay = :day',
          ExpressionAttributeValues: { ':day': `${day}#${shard}` },
          ProjectionExpression: 'pk, sk',
        },
      );
      for await (const { Items = [] } of answers) keys.push(...v.parse(v.array(KeySchema), Items));
    }
    if (keys.length === 0) return [];
    const found = await readItems(client)(
      keys.map(({ pk, sk }) => ({ table, key: { pk, sk } })),
      { [table]: ['retentionClass', 'dueAt', 'retentionOpen', 'dueDay'] },
    );
    return found.map(({ item }): DueItem => ({ table: name, ...v.parse(DueSchema, item) }));
  };
