import type { AttributeValue } from '@aws-sdk/client-dynamodb';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bytes = (text: unknown): Uint8Array => Buffer.from(String(text), 'base64');

/** An attribute value of a resolver's request (JSON; binary in base 64) as the SDK wants it. @throws on any other shape */
export function fromJson(value: unknown): AttributeValue {
  const [entry, ...more] = isObject(value) ? Object.entries(value) : [];
  if (!entry || more.length > 0) throw new TypeError('A value in the request is no DynamoDB attribute value');
  const [type, held] = entry;
  switch (type) {
    case 'S':
      return { S: String(held) };
    case 'N':
      return { N: String(held) };
    case 'BOOL':
      return { BOOL: held === true };
    case 'NULL':
      return { NULL: true };
    case 'B':
      return { B: bytes(held) };
    case 'M':
      return { M: mapFromJson(held) };
    case 'L':
      return { L: list(held).map(fromJson) };
    case 'SS':
      return { SS: list(held).map(String) };
    case 'NS':
      return { NS: list(held).map(String) };
    case 'BS':
      return { BS: list(held).map(bytes) };
    default:
      throw new TypeError(`No DynamoDB type ${type}`);
  }
}

const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new TypeError('A DynamoDB list or set that is no list');
  return value;
};

/** A map of attribute values; absent = empty. */
export function mapFromJson(value: unknown): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).map(([name, held]) => [name, fromJson(held)]),
  );
}

const base64 = (value: Uint8Array): string => Buffer.from(value).toString('base64');

/** The plain value a response handler sees: numbers as numbers, sets as lists, binary in base 64. */
export function toPlain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.M !== undefined) return plainItem(value.M);
  if (value.L !== undefined) return value.L.map(toPlain);
  if (value.SS !== undefined) return value.SS;
  if (value.NS !== undefined) return value.NS.map(Number);
  if (value.B !== undefined) return base64(value.B);
  if (value.BS !== undefined) return value.BS.map(base64);
  return null;
}

/** An item as a plain object; no item = null. */
export function plainItem(item: Record<string, AttributeValue>): Record<string, unknown>;
export function plainItem(item: Record<string, AttributeValue> | undefined): Record<string, unknown> | null;
export function plainItem(item: Record<string, AttributeValue> | undefined): Record<string, unknown> | null {
  if (!item) return null;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toPlain(value)]));
}
