import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import type { KeySource } from './KeySource.ts';

/** The issuer a token says it is from. Nothing may follow from it but the choice of the keys to try. */
export function claimedIssuer(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

/**
 * The claims of a token that `issuer` signed with a key of the set at `keysUrl`, and that is valid at `now`
 * (milliseconds); else null, for whatever reason. RS256 only; keys come from the set by `kid` and from nowhere else,
 * so `jwk`, `jku` and `x5u` in a header mean nothing; no leeway on `exp` and `nbf`.
 */
export async function verifyToken(
  keys: KeySource,
  { token, issuer, keysUrl, now }: { token: string; issuer: string; keysUrl: string; now: number },
): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = typeof kid === 'string' ? await keys.key(keysUrl, kid, now) : null;
        if (!key) throw new Error('No such key');
        return key;
      },
      { issuer, algorithms: ['RS256'], currentDate: new Date(now), requiredClaims: ['exp', 'sub'] },
    );
    return payload;
  } catch {
    return null;
  }
}
