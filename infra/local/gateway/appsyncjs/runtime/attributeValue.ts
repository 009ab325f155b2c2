/** A DynamoDB attribute value as JSON: binary in base 64, NULL as `null`. */
export type AttributeValue = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `util.dynamodb.toDynamoDB`: the attribute value of a plain value. What is a typed set already stays one. */
export function toDynamoDB(value: unknown): AttributeValue {
  if (value === null || value === undefined) return { NULL: null };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (typeof value === 'number') return { N: String(value) };
  if (Array.isArray(value)) return { L: value.map(toDynamoDB) };
  if (!isPlain(value)) throw new Error('A value DynamoDB cannot hold');
  const [only] = Object.keys(value);
  if (only && Object.keys(value).length === 1 && ['SS', 'NS', 'BS'].includes(only)) return value;
  return { M: toMapValues(value) };
}

/** `util.dynamodb.toMapValues`: an attribute value for each member. An undefined member is left out. */
export function toMapValues(value: Readonly<Record<string, unknown>>): Record<string, AttributeValue> {
  const out: Record<string, AttributeValue> = {};
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) out[name] = toDynamoDB(member);
  return out;
}
