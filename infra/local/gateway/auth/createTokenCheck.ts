import { decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { KeySource } from './KeySource.ts';

export interface TokenToCheck {
  readonly token: string;
  readonly issuer: string;
  /** Where the issuer's key set is. */
  readonly keysUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The claims of a token that is good, else null, for whatever reason. */
export type TokenCheck = (token: TokenToCheck) => Promise<JWTPayload | null>;

interface Remembered {
  readonly issuer: string;
  readonly keysUrl: string;
  readonly key: CryptoKey;
  readonly claims: JWTPayload;
}

const kidOf = (token: string): string | null => {
  try {
    return decodeProtectedHeader(token).kid ?? null;
  } catch {
    return null;
  }
};

const isTimely = ({ exp = 0, nbf = 0 }: JWTPayload, now: number): boolean =>
  exp * 1000 > now && nbf * 1000 <= now;

/**
 * Checks tokens: signed by a key of the issuer's set, and valid now. RS256 only; keys come from the set by `kid` and
 * from nowhere else, so `jwk`, `jku` and `x5u` in a header mean nothing; no leeway on `exp` and `nbf`.
 *
 * A signature that was right stays right: a token that was found good is remembered, and the next time only what can
 * change is looked at, its time and whether its key is still in the set.
 * @param most how many tokens are remembered; the oldest goes first
 */
export function createTokenCheck(keys: KeySource, most = 10_000): TokenCheck {
  const good = new Map<string, Remembered>();

  const remember = (token: string, found: Remembered): void => {
    if (good.size >= most) for (const oldest of good.keys()) if (good.delete(oldest)) break;
    good.set(token, found);
  };

  return async ({ token, issuer, keysUrl, now }) => {
    const kid = kidOf(token);
    const key = kid === null ? null : await keys.key(keysUrl, kid, now);
    if (!key) return null;
    const known = good.get(token);
    if (known && known.key === key && known.issuer === issuer && known.keysUrl === keysUrl) {
      if (isTimely(known.claims, now)) return known.claims;
      good.delete(token);
      return null;
    }
    try {
      const { payload: claims } = await jwtVerify(token, key, {
        issuer,
        algorithms: ['RS256'],
        currentDate: new Date(now),
        requiredClaims: ['exp', 'sub'],
      });
      remember(token, { issuer, keysUrl, key, claims });
      return claims;
    } catch {
      return null;
    }
  };
}
