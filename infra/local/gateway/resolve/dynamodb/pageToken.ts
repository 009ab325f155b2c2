import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { fromJson } from './attributeValues.ts';

type Key = Record<string, AttributeValue>;

/** `nextToken` of a page: opaque to clients (AppSync encrypts it, the gateway only encodes it). */
export function pageToken(key: Key | undefined): string | null {
  if (!key) return null;
  const text = JSON.stringify(key, (_name, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
  return Buffer.from(text).toString('base64url');
}

/** The key a page begins after. @throws when the token is not one of ours */
export function keyOfToken(token: unknown): Key | undefined {
  if (token === null || token === undefined) return undefined;
  const key: unknown = JSON.parse(Buffer.from(String(token), 'base64url').toString());
  if (typeof key !== 'object' || key === null) throw new TypeError('No page token');
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, fromJson(value)]));
}
