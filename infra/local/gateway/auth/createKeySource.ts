import { type CryptoKey, importJWK, type JWK } from 'jose';
import type { KeySource } from './KeySource.ts';

interface KeySet {
  readonly keys: ReadonlyMap<string, CryptoKey>;
  readonly readAt: number;
}

/** Reads the JSON at a URL. @throws when there is none */
export type ReadJson = (url: string) => Promise<unknown>;

const isJwk = (value: unknown): value is JWK & { kid: string } =>
  typeof value === 'object' && value !== null && 'kid' in value && typeof value.kid === 'string';

const jwksOf = (document: unknown): readonly unknown[] =>
  typeof document === 'object' && document !== null && 'keys' in document && Array.isArray(document.keys)
    ? document.keys
    : [];

/** Only RSA signing keys are taken: a symmetric key in a set would turn the public key into a password. */
const importKeys = async (document: unknown): Promise<Map<string, CryptoKey>> => {
  const keys = new Map<string, CryptoKey>();
  for (const jwk of jwksOf(document)) {
    if (!isJwk(jwk) || jwk.kty !== 'RSA' || (jwk.use !== undefined && jwk.use !== 'sig')) continue;
    const { n, e, kty, kid } = jwk;
    const key = await importJWK({ n, e, kty }, 'RS256');
    if (!(key instanceof Uint8Array)) keys.set(kid, key);
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
