import { readJwtClaims } from '../session/readJwtClaims.ts';

/** When the password and the second factor were given that a token hangs on, s since 1970, by the zone's clock; 0 when it does not say. */
export const signedInAt = (accessToken: string): number => {
  const at = Number(readJwtClaims(accessToken)?.auth_time ?? 0);
  return Number.isFinite(at) ? at : 0;
};
