import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { RetainedSchema } from '../../../shared/retention/RetainedSchema.ts';
import { localCloud } from '../../fixtures/localCloud.ts';

const cloud = localCloud();
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  }),
);

/** What of an item's key says which kind it is. */
const kindOf = ({ pk, sk }: Record<string, unknown>): string =>
  `${String(pk).split('#')[0]} / ${String(sk).split('#')[0]?.replace(/^\d+$/, '<number>')}`;

const unsaid = (item: Record<string, unknown>): boolean => !v.safeParse(RetainedSchema, item).success;

test('every item in every table of a zone says how long it is kept', async () => {
  const without = new Map<string, number>();
  const kinds = new Set<string>();
  let items = 0;
  for (const zone of cloud.zones) {
    for (const table of ['OperationsTable', 'JournalTable', 'DirectoryTable'] as const) {
      for await (const { Items = [] } of paginateScan({ client }, { TableName: zone.stack[table] })) {
        for (const item of Items) {
          items++;
          const kind = `${table}: ${kindOf(item)}`;
          kinds.add(kind);
          if (unsaid(item)) without.set(kind, (without.get(kind) ?? 0) + 1);
        }
      }
    }
  }

  expect(Object.fromEntries(without)).toEqual({});
  expect(items).toBeGreaterThan(20);
  // The same look at an item that says nothing.
  expect(unsaid({ pk: 'INCIDENT#1', sk: 'INCIDENT' })).toBe(true);
  console.log(`retention in the tables: ${items} items of ${kinds.size} kinds, 0 without class and end`);
});
