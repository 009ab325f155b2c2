import { decodeJwt } from 'jose';

/** The issuer a token says it is from. Nothing may follow from it but the choice of the keys to try. */
export function claimedIssuer(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}
