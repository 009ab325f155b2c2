import { createPublicKey, type KeyObject } from 'node:crypto';
import type { KeySource } from './KeySource.ts';

interface KeySet {
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly readAt: number;
}

/** Reads the JSON at a URL. @throws when there is none */
export type ReadJson = (url: string) => Promise<unknown>;

const isRsaJwk = (value: unknown): value is { kty: 'RSA'; kid: string; n: string; e: string } =>
  typeof value === 'object' &&
  value !== null &&
  'kty' in value &&
  value.kty === 'RSA' &&
  (!('use' in value) || value.use === 'sig') &&
  ['kid', 'n', 'e'].every((name) => typeof Reflect.get(value, name) === 'string');

const jwksOf = (document: unknown): readonly unknown[] =>
  typeof document === 'object' && document !== null && 'keys' in document && Array.isArray(document.keys)
    ? document.keys
    : [];

const leastBits = 2048;

/** Only RSA signing keys are taken: a symmetric key in a set would turn the public key into a password. */
const importKeys = (document: unknown): Map<string, KeyObject> => {
  const keys = new Map<string, KeyObject>();
  for (const jwk of jwksOf(document)) {
    if (!isRsaJwk(jwk)) continue;
    const { kty, n, e, kid } = jwk;
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) >= leastBits) keys.set(kid, key);
  }
  return keys;
};

/** @param pause milliseconds between two readings of one set */
export function createKeySource(readJson: ReadJson, pause = 5_000): KeySource {
  const sets = new Map<string, KeySet>();
  const reading = new Map<string, Promise<KeySet>>();

  const read = async (url: string, now: number): Promise<KeySet> => {
    const before = sets.get(url);
    // An issuer that does not answer keeps the keys it had. One that never answered is a fault, not a refusal: whoever
    // asks holds a good token perhaps, and must not be told that it is bad.
    const keys = await readJson(url).then(importKeys, (fault: unknown) => {
      if (!before) throw new Error('The key set cannot be read', { cause: fault });
      return before.keys;
    });
    const set = { keys, readAt: now };
    sets.set(url, set);
    return set;
  };
  const readOnce = (url: string, now: number): Promise<KeySet> => {
    const running = reading.get(url) ?? read(url, now).finally(() => reading.delete(url));
    reading.set(url, running);
    return running;
  };

  return {
    async key(url, kid, now) {
      const set = sets.get(url);
      const found = set?.keys.get(kid);
      if (found) return found;
      if (set && now - set.readAt < pause) return null;
      return (await readOnce(url, now)).keys.get(kid) ?? null;
    },
  };
}
