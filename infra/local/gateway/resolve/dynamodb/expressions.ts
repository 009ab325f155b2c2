import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { mapFromJson } from './attributeValues.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The expressions of a request (`update`, `condition`, `query`, `filter`, `projection`) with their names and values joined. */
export function expressions(request: Json, named: Readonly<Record<string, string>>) {
  const names: Record<string, string> = {};
  const values: Record<string, AttributeValue> = {};
  const out: Record<string, string> = {};
  for (const [member, parameter] of Object.entries(named)) {
    const part = request[member];
    if (!isObject(part)) continue;
    const expression = text(part.expression);
    if (expression) out[parameter] = expression;
    for (const [name, path] of Object.entries(isObject(part.expressionNames) ? part.expressionNames : {})) {
      names[name] = String(path);
    }
    Object.assign(values, mapFromJson(part.expressionValues));
  }
  return {
    ...out,
    ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  };
}
