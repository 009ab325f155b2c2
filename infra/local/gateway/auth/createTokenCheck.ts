import { type KeyObject, verify } from 'node:crypto';
import type { Claims } from '../model/Caller.ts';
import type { KeySource } from './KeySource.ts';
import type { ReadToken } from './readToken.ts';

export interface TokenToCheck {
  readonly token: string;
  readonly read: ReadToken;
  readonly issuer: string;
  /** Where the issuer's key set is. */
  readonly keysUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Whether a token is good: its claims, else null, for whatever reason. */
export type TokenCheck = (token: TokenToCheck) => Promise<Claims | null>;

const isTimely = ({ exp, nbf }: Claims, now: number): boolean =>
  typeof exp === 'number' &&
  exp * 1000 > now &&
  (nbf === undefined || (typeof nbf === 'number' && nbf * 1000 <= now));

/**
 * Checks tokens: signed by the key of the issuer's set that their `kid` names, of that issuer, about somebody, and valid
 * now, without leeway. The signature is checked here and now (40 µs): over WebCrypto every token waits for a thread, and a
 * thousand at once wait for each other.
 *
 * A signature that was right stays right: it is remembered with the key it was right by, and the next time only what
 * can change is looked at.
 * @param most how many tokens are remembered; the oldest goes first
 */
export function createTokenCheck(keys: KeySource, most = 10_000): TokenCheck {
  const signedBy = new Map<string, KeyObject>();

  const isSigned = (token: string, { signed, signature }: ReadToken, key: KeyObject): boolean => {
    if (signedBy.get(token) === key) return true;
    if (!verify('RSA-SHA256', signed, key, signature)) return false;
    if (signedBy.size >= most) for (const oldest of signedBy.keys()) if (signedBy.delete(oldest)) break;
    signedBy.set(token, key);
    return true;
  };

  return async ({ token, read, issuer, keysUrl, now }) => {
    const { claims, kid } = read;
    const isAbout = typeof claims.sub === 'string' && claims.sub !== '';
    if (claims.iss !== issuer || !isAbout || !isTimely(claims, now)) return null;
    const key = await keys.key(keysUrl, kid, now);
    return key && isSigned(token, read, key) ? claims : null;
  };
}
