import { beforeAll, expect, test } from 'vitest';
import { createDirectoryStore } from '../../functions/adapters/dynamodb/directory/createDirectoryStore.ts';
import { newUlid } from '../../functions/adapters/system/newUlid.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { storeEndpoint } from './storeEndpoint.ts';

/** Texts that would be questions, conditions or names of attributes if they were read as such. */
const expressions = [
  'x) OR attribute_exists(pk',
  ':command',
  '#sub = :sub',
  'pk = :pk OR sk > :sk',
  "' OR '1'='1",
  '{"S":"USERNAME#a.voorbeeld"}',
  'a.voorbeeld#',
  'SET #as = :one REMOVE pk',
];
let tables: StoreTables;

beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
});

test('a text that reads like an expression is a text: it is stored, found and refused as the name it is', async () => {
  const store = createDirectoryStore({
    client: tables.client,
    directoryTable: tables.directory,
    operationsTable: tables.operations,
  });
  const [mine, another] = [newUlid(), newUlid()];
  await store.reserve('a.voorbeeld', mine, 1_000);

  for (const name of expressions) {
    expect(await store.reserve(name, mine, 1_000), name).toBe('FREE');
    // The same name for somebody else; were it an expression, it would open or close for every name alike.
    expect(await store.reserve(name, another, 1_001), name).toBe('BUSY');
    expect(await store.find(name), name).toBeNull();
    expect(await store.sessions(name), name).toEqual([]);
  }
  expect(await store.reserve('a.voorbeeld', another, 1_002), 'the control').toBe('BUSY');
  expect(await store.reserve('n.iemand', another, 1_002), 'the control').toBe('FREE');
  console.log(`expressions: ${expressions.length} texts, each no more than a name`);
});
