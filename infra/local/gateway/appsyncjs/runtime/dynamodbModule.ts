import { toMapValues } from './attributeValue.ts';
import { conditionExpression } from './conditionExpression.ts';
import { operations, updateExpression } from './updateExpression.ts';

export { operations };

type Plain = Readonly<Record<string, unknown>>;

interface Input {
  readonly key: Plain;
  readonly [option: string]: unknown;
}

const projectionOf = (paths: unknown) => {
  if (!Array.isArray(paths)) return {};
  const names: Record<string, string> = {};
  const expression = paths.map((path) =>
    String(path)
      .split('.')
      .map((part) => {
        const [name = '', index = ''] = part.split(/(?=\[)/);
        names[`#${name}`] = name;
        return `#${name}${index}`;
      })
      .join('.'),
  );
  return { projection: { expression: expression.join(', '), expressionNames: names } };
};

const conditionOf = (condition: unknown, extra: Plain = {}) =>
  condition ? { condition: { ...conditionExpression(condition as Plain), ...extra } } : {};

const filterOf = (filter: unknown) => (filter ? { filter: conditionExpression(filter as Plain) } : {});

const given = (input: Plain, ...names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (input[name] === undefined || input[name] === null ? [] : [[name, input[name]]])),
  );

export const get = ({ key, ...rest }: Input) => ({
  operation: 'GetItem',
  key: toMapValues(key),
  ...given(rest, 'consistentRead'),
  ...projectionOf(rest.projection),
});

export const put = ({ key, item, condition }: Input) => ({
  operation: 'PutItem',
  key: toMapValues(key),
  attributeValues: toMapValues(item as Plain),
  ...conditionOf(condition),
});

export const update = ({ key, update: changes, condition }: Input) => ({
  operation: 'UpdateItem',
  key: toMapValues(key),
  update: updateExpression(changes as Plain),
  ...conditionOf(condition),
});

export const remove = ({ key, condition }: Input) => ({
  operation: 'DeleteItem',
  key: toMapValues(key),
  ...conditionOf(condition),
});

export const query = (input: Plain) => ({
  operation: 'Query',
  query: conditionExpression(input.query as Plain),
  ...given(input, 'index', 'limit', 'nextToken', 'scanIndexForward', 'consistentRead', 'select'),
  ...filterOf(input.filter),
  ...projectionOf(input.projection),
});

export const scan = (input: Plain) => ({
  operation: 'Scan',
  ...given(input, 'index', 'limit', 'nextToken', 'consistentRead', 'select', 'totalSegments', 'segment'),
  ...filterOf(input.filter),
  ...projectionOf(input.projection),
});

const perTable = <T>(tables: unknown, make: (table: T) => unknown) =>
  Object.fromEntries(Object.entries(tables as Record<string, T>).map(([name, table]) => [name, make(table)]));

export const batchGet = ({ tables }: Plain) => ({
  operation: 'BatchGetItem',
  tables: perTable(tables, (table: { keys: Plain[] } & Plain) => ({
    keys: table.keys.map(toMapValues),
    ...given(table, 'consistentRead'),
    ...projectionOf(table.projection),
  })),
});

export const batchPut = ({ tables }: Plain) => ({
  operation: 'BatchPutItem',
  tables: perTable(tables, (items: Plain[]) => items.map(toMapValues)),
});

export const batchDelete = ({ tables }: Plain) => ({
  operation: 'BatchDeleteItem',
  tables: perTable(tables, (keys: Plain[]) => keys.map(toMapValues)),
});

export const transactGet = ({ items }: { items: readonly ({ table: string; key: Plain } & Plain)[] }) => ({
  operation: 'TransactGetItems',
  transactItems: items.map(({ table, key, projection }) => ({
    table,
    key: toMapValues(key),
    ...projectionOf(projection),
  })),
});

const writes: Record<string, (input: Input) => Plain> = {
  putItem: put,
  updateItem: update,
  deleteItem: remove,
  conditionCheck: ({ key, condition }) => ({
    operation: 'ConditionCheck',
    key: toMapValues(key),
    ...conditionOf(condition),
  }),
};

export const transactWrite = ({
  items,
}: {
  items: readonly Record<string, Input & { table: string }>[];
}) => ({
  operation: 'TransactWriteItems',
  transactItems: items.flatMap((item) =>
    Object.entries(item).map(([kind, input]) => {
      const write = writes[kind];
      if (!write) throw new Error(`No transaction item ${kind}`);
      return {
        table: input.table,
        ...write(input),
        ...conditionOf(input.condition, { returnValuesOnConditionCheckFailure: true }),
      };
    }),
  ),
});

export const toStringSet = (list: string[]) => ({ SS: list });
export const toNumberSet = (numbers: number[]) => ({ NS: numbers.map(String) });
export const toBinarySet = (values: string[]) => ({ BS: values });
