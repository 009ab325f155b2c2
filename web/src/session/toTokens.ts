import type { ZoneConfig } from '../app/AppConfig.ts';
import type { GrantedTokens } from './createTokenEndpoint.ts';
import { readPerson } from './readPerson.ts';
import type { Tokens } from './Tokens.ts';

/**
 * What the token endpoint granted, as this client keeps it; null when it is not for this zone. A renewal may
 * bring another refresh token (rotation) or none (the old one stays good).
 */
export const toTokens = (
  granted: GrantedTokens,
  zone: ZoneConfig,
  now: number,
  before: Pick<Tokens, 'signInId' | 'refreshToken'>,
): Tokens | null => {
  const person = readPerson(granted.access_token, zone);
  if (person === null) return null;
  const lifetimeMs = granted.expires_in * 1000;
  return {
    signInId: before.signInId,
    accessToken: granted.access_token,
    refreshToken: granted.refresh_token ?? before.refreshToken,
    expiresAt: now + lifetimeMs,
    lifetimeMs,
    person,
  };
};
