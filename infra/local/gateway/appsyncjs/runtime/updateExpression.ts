import { type AttributeValue, toDynamoDB } from './attributeValue.ts';
import type { Expression } from './conditionExpression.ts';

/** A change to an attribute that is more than its new value. */
class Operation {
  readonly kind:
    | 'add'
    | 'remove'
    | 'replace'
    | 'increment'
    | 'decrement'
    | 'append'
    | 'prepend'
    | 'updateListItem';
  readonly payload: unknown;
  readonly index: number;

  constructor(kind: Operation['kind'], payload: unknown, index = 0) {
    this.kind = kind;
    this.payload = payload;
    this.index = index;
  }
}

/** `operations` of `@aws-appsync/utils/dynamodb`. */
export const operations = {
  add: (payload: unknown) => new Operation('add', payload),
  remove: () => new Operation('remove', null),
  replace: (payload: unknown) => new Operation('replace', payload),
  increment: (by = 1) => new Operation('increment', by),
  decrement: (by = 1) => new Operation('decrement', by),
  append: (payload: unknown[]) => new Operation('append', payload),
  prepend: (payload: unknown[]) => new Operation('prepend', payload),
  updateListItem: (payload: unknown, index: number) => new Operation('updateListItem', payload, index),
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Operation);

/** An update object as a DynamoDB expression. A plain nested object changes only the members it names. */
export function updateExpression(changes: Readonly<Record<string, unknown>>): Expression {
  const names: Record<string, string> = {};
  const values: Record<string, AttributeValue> = {};
  const sets: string[] = [];
  const removes: string[] = [];
  const change = (path: readonly string[], value: unknown): void => {
    if (isMap(value)) {
      for (const [name, member] of Object.entries(value)) change([...path, name], member);
      return;
    }
    if (value === undefined) return;
    const at = path.map((part) => `#${part}`).join('.');
    for (const part of path) names[`#${part}`] = part;
    const hold = (held: unknown): string => {
      let name = `:${path.join('_').replace(/\W/g, '_')}`;
      for (let n = 1; Object.hasOwn(values, name); n++) name = `:${path.join('_').replace(/\W/g, '_')}_${n}`;
      values[name] = toDynamoDB(held);
      return name;
    };
    if (Array.isArray(value) && value.some((one) => one instanceof Operation)) {
      for (const one of value) change(path, one);
      return;
    }
    if (!(value instanceof Operation)) {
      sets.push(`${at} = ${hold(value)}`);
      return;
    }
    switch (value.kind) {
      case 'add':
      case 'replace':
        sets.push(`${at} = ${hold(value.payload)}`);
        return;
      case 'remove':
        removes.push(at);
        return;
      case 'increment':
      case 'decrement':
        sets.push(`${at} = ${at} ${value.kind === 'increment' ? '+' : '-'} ${hold(value.payload)}`);
        return;
      case 'append':
        sets.push(`${at} = list_append(${at}, ${hold(value.payload)})`);
        return;
      case 'prepend':
        sets.push(`${at} = list_append(${hold(value.payload)}, ${at})`);
        return;
      case 'updateListItem':
        sets.push(`${at}[${value.index}] = ${hold(value.payload)}`);
        return;
    }
  };
  for (const [name, value] of Object.entries(changes)) change([name], value);
  const expression = [
    sets.length > 0 ? `SET ${sets.join(', ')}` : '',
    removes.length > 0 ? `REMOVE ${removes.join(', ')}` : '',
  ];
  return {
    expression: expression.filter(Boolean).join(' '),
    expressionNames: names,
    expressionValues: values,
  };
}
