import { toMapValues } from './attributeValue.ts';
import { conditionExpression } from './conditionExpression.ts';
import { requestParts as parts } from './requestParts.ts';
import { operations, updateExpression } from './updateExpression.ts';

type Plain = Readonly<Record<string, unknown>>;

interface Input {
  readonly key: Plain;
  readonly [option: string]: unknown;
}

const get = ({ key, ...rest }: Input) => ({
  operation: 'GetItem',
  key: toMapValues(key),
  ...parts.given(rest, 'consistentRead'),
  ...parts.projection(rest.projection),
});

const put = ({ key, item, condition }: Input) => ({
  operation: 'PutItem',
  key: toMapValues(key),
  attributeValues: toMapValues(item as Plain),
  ...parts.condition(condition),
});

const update = ({ key, update: changes, condition }: Input) => ({
  operation: 'UpdateItem',
  key: toMapValues(key),
  update: updateExpression(changes as Plain),
  ...parts.condition(condition),
});

const remove = ({ key, condition }: Input) => ({
  operation: 'DeleteItem',
  key: toMapValues(key),
  ...parts.condition(condition),
});

const query = (input: Plain) => ({
  operation: 'Query',
  query: conditionExpression(input.query as Plain),
  ...parts.given(input, 'index', 'limit', 'nextToken', 'scanIndexForward', 'consistentRead', 'select'),
  ...parts.filter(input.filter),
  ...parts.projection(input.projection),
});

const scan = (input: Plain) => ({
  operation: 'Scan',
  ...parts.given(
    input,
    'index',
    'limit',
    'nextToken',
    'consistentRead',
    'select',
    'totalSegments',
    'segment',
  ),
  ...parts.filter(input.filter),
  ...parts.projection(input.projection),
});

const perTable = <T>(tables: unknown, make: (table: T) => unknown) =>
  Object.fromEntries(Object.entries(tables as Record<string, T>).map(([name, table]) => [name, make(table)]));

const batchGet = ({ tables }: Plain) => ({
  operation: 'BatchGetItem',
  tables: perTable(tables, (table: { keys: Plain[] } & Plain) => ({
    keys: table.keys.map(toMapValues),
    ...parts.given(table, 'consistentRead'),
    ...parts.projection(table.projection),
  })),
});

const batchPut = ({ tables }: Plain) => ({
  operation: 'BatchPutItem',
  tables: perTable(tables, (items: Plain[]) => items.map(toMapValues)),
});

const batchDelete = ({ tables }: Plain) => ({
  operation: 'BatchDeleteItem',
  tables: perTable(tables, (keys: Plain[]) => keys.map(toMapValues)),
});

const transactGet = ({ items }: { items: readonly ({ table: string; key: Plain } & Plain)[] }) => ({
  operation: 'TransactGetItems',
  transactItems: items.map(({ table, key, projection }) => ({
    table,
    key: toMapValues(key),
    ...parts.projection(projection),
  })),
});

const writes: Record<string, (input: Input) => Plain> = {
  putItem: put,
  updateItem: update,
  deleteItem: remove,
  conditionCheck: ({ key, condition }) => ({
    operation: 'ConditionCheck',
    key: toMapValues(key),
    ...parts.condition(condition),
  }),
};

const transactWrite = ({ items }: { items: readonly Record<string, Input & { table: string }>[] }) => ({
  operation: 'TransactWriteItems',
  transactItems: items.flatMap((item) =>
    Object.entries(item).map(([kind, input]) => {
      const write = writes[kind];
      if (!write) throw new Error(`No transaction item ${kind}`);
      return {
        table: input.table,
        ...write(input),
        ...parts.condition(input.condition, { returnValuesOnConditionCheckFailure: true }),
      };
    }),
  ),
});

const toStringSet = (list: string[]) => ({ SS: list });
const toNumberSet = (numbers: number[]) => ({ NS: numbers.map(String) });
const toBinarySet = (values: string[]) => ({ BS: values });

/** `@aws-appsync/utils/dynamodb`: requests to a DynamoDB data source from plain values. `sync` is not reproduced. */
export const dynamodbModule = {
  get,
  put,
  update,
  remove,
  query,
  scan,
  batchGet,
  batchPut,
  batchDelete,
  transactGet,
  transactWrite,
  operations,
  toStringSet,
  toNumberSet,
  toBinarySet,
};
