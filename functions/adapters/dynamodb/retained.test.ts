import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('./', import.meta.url);

const sources = globSync('**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

/** Changes of items that are there, whose class and end another writer gave them; with the reason. */
const changesOnly: Readonly<Record<string, string>> = {
  'journal/beginEpoch.ts': 'a head that is there',
  'journal/markUnsound.ts': 'the last checkpoint, which keepCheckpoint wrote',
  'journal/markUpdate.ts': 'a pending row; sets its ttl',
  'journal/setFurther.ts': 'sets what its callers made with kept',
  'witness/createWitnessMemory.ts': 'another party’s table: sizes and hashes a witness must never forget',
  'positions/createTickStore.ts':
    'the tick’s own note, of times alone, and watches that another writer made and it ends',
  'operations/createExportStore.ts': 'an export’s state; its own puts are kept',
};

const writes = (text: string): boolean =>
  /\bPutCommand\(|\bPut: \{|\bItem:|RequestItems:\s*\{[^}]*PutRequest/.test(text);
const creates = (text: string): boolean => /UpdateExpression/.test(text);

/** Files that make items with their class and end: they call `kept`. */
const makers = (files: readonly { path: string; text: string }[]): ReadonlySet<string> =>
  new Set(
    files
      .filter(({ text }) => /\bkept\(/.test(text))
      .map(({ path }) => (path.split('/').at(-1) ?? '').replace('.ts', '')),
  );

/** What is written without anybody having said how long it is kept. */
const unsaid = (files: readonly { path: string; text: string }[]): readonly string[] => {
  const known = makers(files);
  const takesFromMaker = (text: string): boolean =>
    [...text.matchAll(/from '[^']*\/([A-Za-z]+)\.ts'/g)].some(([, name = '']) => known.has(name));
  return files
    .filter(
      ({ path, text }) =>
        (writes(text) || creates(text)) &&
        changesOnly[path] === undefined &&
        !/\bkept\(/.test(text) &&
        !takesFromMaker(text),
    )
    .map(({ path }) => path);
};

test('every writer of every table says how long what it writes is kept', () => {
  const writers = sources.filter(({ text }) => writes(text) || creates(text));

  expect(unsaid(sources)).toEqual([]);
  expect(writers.length).toBeGreaterThan(12);
  for (const path of Object.keys(changesOnly)) expect(sources.map((source) => source.path)).toContain(path);
  console.log(
    `retention: ${writers.length} files write to tables, 0 without class and end (${Object.keys(changesOnly).length} only change what is there)`,
  );
});

test.each([
  [
    'a put without a class',
    "await client.send(new PutCommand({ TableName: table, Item: { pk: 'X', sk: 'Y' } }));",
  ],
  ['a put in a transaction', 'TransactItems: [{ Put: { TableName: table, Item } }]'],
  ['an update that can make an item', "UpdateExpression: 'SET n = :n'"],
])('a seeded fault, %s, is found', (_, text) => {
  expect(unsaid([...sources, { path: 'seeded.ts', text }])).toContain('seeded.ts');
});
