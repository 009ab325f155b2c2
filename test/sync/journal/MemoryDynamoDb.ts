import { evaluateCondition, type WireItem } from './evaluateCondition.ts';

interface WireAction {
  readonly TableName: string;
  readonly Key?: WireItem;
  readonly Item?: WireItem;
  readonly UpdateExpression?: string;
  readonly ConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

type Answer = { readonly status: number; readonly body: unknown };

/**
 * DynamoDB as far as the journal uses it, spoken to over its real wire format, so that the adapters and the SDK that
 * run against it are the ones of production: serializable transactions with conditions and cancellation reasons,
 * idempotency tokens, consistent batch reads and queries.
 */
export class MemoryDynamoDb {
  readonly #tables = new Map<string, Map<string, WireItem>>();
  readonly #tokens = new Set<string>();
  /** Takes a condition away before it is judged: how a test seeds a fault. */
  readonly #weaken: (action: WireAction) => WireAction;
  /** Happens between two reads of one batch: a batch read is consistent item by item, not as a whole. */
  readonly #between: () => Promise<void>;

  constructor(
    weaken: (action: WireAction) => WireAction = (action) => action,
    between: () => Promise<void> = async () => {},
  ) {
    this.#weaken = weaken;
    this.#between = between;
  }

  /** Answers one request: `target` is the operation's name, `input` its parsed body. */
  async handle(target: string, input: Record<string, unknown>): Promise<Answer> {
    switch (target) {
      case 'TransactWriteItems':
        return this.#transact(
          input as { TransactItems: Record<string, WireAction>[]; ClientRequestToken?: string },
        );
      case 'BatchGetItem':
        return this.#batchGet(
          input as { RequestItems: Record<string, { Keys: WireItem[]; ProjectionExpression?: string }> },
        );
      case 'Query':
        return this.#query(input as unknown as WireAction);
      case 'GetItem': {
        const { TableName, Key } = input as unknown as WireAction;
        const item = this.#table(TableName).get(keyOf(Key ?? {}));
        return { status: 200, body: item === undefined ? {} : { Item: item } };
      }
      case 'PutItem':
      case 'UpdateItem':
        return this.#single(target === 'PutItem' ? 'Put' : 'Update', input as unknown as WireAction);
      default:
        throw new Error(`An operation the memory store does not know: ${target}`);
    }
  }

  /** Every item of a table, as it travels. */
  items(table: string): readonly WireItem[] {
    return [...this.#table(table).values()];
  }

  #table(name: string): Map<string, WireItem> {
    const table = this.#tables.get(name) ?? new Map<string, WireItem>();
    this.#tables.set(name, table);
    return table;
  }

  #transact(input: { TransactItems: Record<string, WireAction>[]; ClientRequestToken?: string }): Answer {
    if (input.ClientRequestToken !== undefined && this.#tokens.has(input.ClientRequestToken)) return ok({});
    if (input.TransactItems.length > 100) return fault('ValidationException', 'more than 100 actions');
    const actions = input.TransactItems.map((entry) => {
      const [kind, action] = Object.entries(entry)[0] ?? [];
      if (kind === undefined || action === undefined) throw new Error('An action without a kind');
      return { kind, action: this.#weaken(action) };
    });
    const places = actions.map(
      ({ action }) => `${action.TableName} ${keyOf(action.Key ?? action.Item ?? {})}`,
    );
    if (new Set(places).size < places.length) return fault('ValidationException', 'two actions on one item');
    const reasons = actions.map(({ action }) => ({
      Code: this.#allows(action) ? 'None' : 'ConditionalCheckFailed',
    }));
    if (reasons.some(({ Code }) => Code !== 'None')) {
      return fault('TransactionCanceledException', 'cancelled', { CancellationReasons: reasons });
    }
    for (const { kind, action } of actions) this.#apply(kind, action);
    if (input.ClientRequestToken !== undefined) this.#tokens.add(input.ClientRequestToken);
    return ok({});
  }

  #single(kind: string, action: WireAction): Answer {
    if (!this.#allows(this.#weaken(action))) return fault('ConditionalCheckFailedException', 'no');
    this.#apply(kind, action);
    return ok({});
  }

  #allows(action: WireAction): boolean {
    if (action.ConditionExpression === undefined) return true;
    const item = this.#table(action.TableName).get(keyOf(action.Key ?? action.Item ?? {}));
    return evaluateCondition(action.ConditionExpression, item, expressionOf(action));
  }

  #apply(kind: string, action: WireAction): void {
    const table = this.#table(action.TableName);
    if (kind === 'Put' && action.Item !== undefined) {
      table.set(keyOf(action.Item), action.Item);
      return;
    }
    if (kind !== 'Update' || action.Key === undefined) throw new Error(`An action it does not know: ${kind}`);
    const { names, values } = expressionOf(action);
    const item = { ...(table.get(keyOf(action.Key)) ?? action.Key) };
    for (const part of (action.UpdateExpression ?? '').replace(/^SET /, '').split(', ')) {
      const [name = '', value = ''] = part.split(' = ');
      item[names[name] ?? name] = values[value];
    }
    table.set(keyOf(action.Key), item);
  }

  async #batchGet({
    RequestItems,
  }: {
    RequestItems: Record<string, { Keys: WireItem[]; ProjectionExpression?: string }>;
  }): Promise<Answer> {
    const responses: Record<string, WireItem[]> = {};
    for (const [table, { Keys, ProjectionExpression }] of Object.entries(RequestItems).toReversed()) {
      const wanted = ProjectionExpression?.split(', ');
      const found: WireItem[] = [];
      for (const key of Keys) {
        const item = this.#table(table).get(keyOf(key));
        const seen = Object.entries(item ?? {}).filter(([name]) => wanted?.includes(name) ?? true);
        if (item !== undefined) found.push(Object.fromEntries(seen));
        await this.#between();
      }
      responses[table] = found;
    }
    return ok({ Responses: responses, UnprocessedKeys: {} });
  }

  #query(query: WireAction): Answer {
    const { values } = expressionOf(query);
    const keys = query.KeyConditionExpression ?? '';
    const lowest = /sk (?:BETWEEN|>=) (:\w+)/.exec(keys)?.[1];
    const highest = /BETWEEN :\w+ AND (:\w+)/.exec(keys)?.[1];
    const items = this.items(query.TableName)
      .filter((item) => {
        const sk = text(item.sk);
        return (
          text(item.pk) === text(values[':pk']) &&
          (lowest === undefined || sk >= text(values[lowest])) &&
          (highest === undefined || sk <= text(values[highest])) &&
          (query.FilterExpression === undefined ||
            evaluateCondition(query.FilterExpression, item, expressionOf(query)))
        );
      })
      .toSorted((a, b) => (text(a.sk) < text(b.sk) ? -1 : 1));
    return ok({ Items: items, Count: items.length });
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body });

const fault = (type: string, message: string, more: object = {}): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message, ...more },
});

const expressionOf = (action: WireAction) => ({
  names: action.ExpressionAttributeNames ?? {},
  values: action.ExpressionAttributeValues ?? {},
});

const text = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'S' in value ? String(value.S) : '';

const keyOf = (item: WireItem): string => `${text(item.pk)} ${text(item.sk)}`;
