import type { ApiAuthentication } from '../model/ApiAuthentication.ts';
import type { Claims, OidcCaller } from '../model/Caller.ts';

type Provider = Extract<ApiAuthentication, { type: 'OPENID_CONNECT' }>;

const isYoungerThan = (seconds: unknown, ttl: number, now: number): boolean =>
  ttl === 0 || (typeof seconds === 'number' && now - seconds * 1000 < ttl);

/** Who a verified token of this issuer is, or null when its client or its age is not what the API asks for. */
export function oidcCaller(provider: Provider, claims: Claims, now: number): OidcCaller | null {
  const clients = [claims.aud, claims.azp].flat().filter((client) => typeof client === 'string');
  const wanted = provider.clientId ? new RegExp(`^(?:${provider.clientId})$`) : null;
  if (wanted && !clients.some((client) => wanted.test(client))) return null;
  if (!isYoungerThan(claims.auth_time, provider.authTtl, now)) return null;
  if (!isYoungerThan(claims.iat, provider.iatTtl, now)) return null;
  return {
    mode: 'OPENID_CONNECT',
    sub: String(claims.sub),
    issuer: provider.issuer,
    claims,
    expiresAt: Number(claims.exp) * 1000,
  };
}
