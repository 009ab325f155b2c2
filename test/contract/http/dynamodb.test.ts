import { describe, expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const token = target.users.member.accessToken;

const ask = async (query: string, variables?: Record<string, unknown>) =>
  (await callGraphql(target, { query, variables }, { token })).body;

const id = (name: string): string => `${name}-${Date.now()}-${Math.round(Math.random() * 1e9)}`;
const put = (key: string, group: string, text: string | null = null) =>
  ask(
    'mutation M($id: ID!, $group: String!, $text: String) { putItem(id: $id, group: $group, text: $text) { id group text } }',
    { id: key, group, text },
  );

/** A request object straight to the table; the answer as the response handler saw it. */
const table = async (request: unknown) => {
  const { data, errors } = await ask('query Q($request: AWSJSON!) { table(request: $request) }', {
    request: JSON.stringify(request),
  });
  return { result: typeof data?.table === 'string' ? JSON.parse(data.table) : null, error: errors?.[0] };
};

describe('one item', () => {
  it('is put, read, changed once and removed', async () => {
    const key = id('one');
    expect(await put(key, 'a', 'x')).toEqual({ data: { putItem: { id: key, group: 'a', text: 'x' } } });
    const read = () => ask('query Q($id: ID!) { item(id: $id) { id group text raised } }', { id: key });
    expect(await read()).toEqual({ data: { item: { id: key, group: 'a', text: 'x', raised: null } } });
    const raise = () => ask('mutation M($id: ID!) { raise(id: $id) { id raised } }', { id: key });
    expect(await raise()).toEqual({ data: { raise: { id: key, raised: 1 } } });
    const again = await raise();
    expect(again.data).toEqual({ raise: null });
    expect(again.errors).toMatchObject([
      {
        errorType: 'DynamoDB:ConditionalCheckFailedException',
        message: 'The conditional request failed',
        data: { id: key, raised: 1 },
      },
    ]);
    const remove = () => ask('mutation M($id: ID!) { removeItem(id: $id) { id text } }', { id: key });
    expect(await remove()).toEqual({ data: { removeItem: { id: key, text: 'x' } } });
    expect(await remove()).toEqual({ data: { removeItem: null } });
    expect(await read()).toEqual({ data: { item: null } });
  });
});

describe('a page', () => {
  it('is as long as was asked, and its token leads to the next', async () => {
    const group = id('group');
    for (const n of [1, 2, 3]) await put(`${group}-${n}`, group);
    const page = async (nextToken: unknown) =>
      (
        await ask(
          'query Q($g: String!, $t: String) { itemsOf(group: $g, limit: 2, nextToken: $t) { items { id } nextToken scannedCount } }',
          { g: group, t: nextToken },
        )
      ).data?.itemsOf as { items: { id: string }[]; nextToken: string | null; scannedCount: number };
    const first = await page(null);
    expect(first).toMatchObject({
      items: [{ id: `${group}-1` }, { id: `${group}-2` }],
      scannedCount: 2,
      nextToken: expect.any(String),
    });
    const second = await page(first.nextToken);
    expect(second.items).toEqual([{ id: `${group}-3` }]);
    expect(second.nextToken).toBeNull();
    const { data } = await ask('{ allItems(limit: 1) { items { id } nextToken } }');
    expect(data?.allItems).toMatchObject({
      items: [{ id: expect.any(String) }],
      nextToken: expect.any(String),
    });
  });

  it('does not begin at a token that is none', async () => {
    const { errors } = await ask('{ itemsOf(group: "x", nextToken: "made up") { items { id } } }');
    expect(errors?.length).toBeGreaterThan(0);
  });
});

describe('requests over several items', () => {
  it('read in a batch in the order of the keys, null where there is none', async () => {
    const [a, b, name] = [id('a'), id('b'), await nameOfTable()];
    await put(a, 'batch', 'A');
    await put(b, 'batch', 'B');
    const keys = [b, 'nowhere', a].map((key) => ({ id: { S: key } }));
    const { result } = await table({
      operation: 'BatchGetItem',
      tables: { [name]: { keys, consistentRead: true } },
    });
    expect(result.data[name]).toEqual([
      { id: b, group: 'batch', text: 'B' },
      null,
      { id: a, group: 'batch', text: 'A' },
    ]);
    expect(result.unprocessedKeys).toEqual({ [name]: [] });
  });

  it('put and delete in a batch', async () => {
    const [key, name] = [id('c'), await nameOfTable()];
    const items = [
      {
        id: { S: key },
        group: { S: 'g' },
        n: { NS: ['1', '2'] },
        b: { B: 'AQI=' },
        m: { M: { k: { NULL: null } } },
      },
    ];
    const put = await table({ operation: 'BatchPutItem', tables: { [name]: items } });
    expect(put.result.data[name]).toEqual([{ id: key, group: 'g', n: [1, 2], b: 'AQI=', m: { k: null } }]);
    expect((await table({ operation: 'GetItem', key: { id: { S: key } } })).result).toMatchObject({
      b: 'AQI=',
      m: { k: null },
    });
    const gone = await table({ operation: 'BatchDeleteItem', tables: { [name]: [{ id: { S: key } }] } });
    expect(gone.result).toEqual({ data: { [name]: [{ id: key }] }, unprocessedKeys: { [name]: [] } });
    expect((await table({ operation: 'GetItem', key: { id: { S: key } } })).result).toBeNull();
  });

  it('write together or not at all, and say why not', async () => {
    const [one, two, name] = [id('t1'), id('t2'), await nameOfTable()];
    const write = (condition: string) => ({
      operation: 'TransactWriteItems',
      transactItems: [
        {
          table: name,
          operation: 'PutItem',
          key: { id: { S: one } },
          attributeValues: { group: { S: 't' } },
        },
        {
          table: name,
          operation: 'UpdateItem',
          key: { id: { S: two } },
          update: {
            expression: 'SET #n = :n',
            expressionNames: { '#n': 'n' },
            expressionValues: { ':n': { N: '1' } },
          },
          condition: {
            expression: condition,
            expressionNames: { '#i': 'id' },
            returnValuesOnConditionCheckFailure: true,
          },
        },
      ],
    });
    const refused = await table(write('attribute_exists(#i)'));
    expect(refused.error).toMatchObject({
      errorType: 'DynamoDB:TransactionCanceledException',
      data: { cancellationReasons: [{ type: 'None' }, { type: 'ConditionalCheckFailed' }] },
    });
    expect(
      (await table({ operation: 'GetItem', key: { id: { S: one } }, consistentRead: true })).result,
    ).toBeNull();
    const done = await table(write('attribute_not_exists(#i)'));
    expect(done.result).toEqual({ keys: [{ id: one }, { id: two }], cancellationReasons: null });
    const read = await table({
      operation: 'TransactGetItems',
      transactItems: [two, 'nowhere'].map((key) => ({ table: name, key: { id: { S: key } } })),
    });
    expect(read.result.items).toEqual([{ id: two, n: 1 }, null]);
  });
});

describe('a request the table does not take', () => {
  it('is an error that names no resource', async () => {
    const { error } = await table({ operation: 'GetItem', key: { wrong: { S: 'x' } } });
    expect(error?.errorType).toMatch(/^DynamoDB:/);
    expect(JSON.stringify(error)).not.toMatch(/arn:|contract-/);
  });

  it('on a table that is not the role’s is refused', async () => {
    const { error } = await table({
      operation: 'BatchGetItem',
      tables: { 'somebody-elses': { keys: [{ id: { S: 'x' } }] } },
    });
    expect(error?.errorType).toMatch(/^DynamoDB:(AccessDenied|ResourceNotFound)/);
    expect(JSON.stringify(error)).not.toMatch(/arn:|somebody-elses/);
  });

  it('is an error when there is no such operation', async () => {
    expect((await table({ operation: 'DropTable' })).error).toMatchObject({
      message: 'Unsupported operation for this data source',
    });
  });
});

let known: string | undefined;
/** Batch requests name their table; the test asks the API's own environment for it. */
async function nameOfTable(): Promise<string> {
  if (known) return known;
  const { data } = await ask('{ context }');
  known = JSON.parse(String(data?.context)).env.TABLE as string;
  return known;
}
