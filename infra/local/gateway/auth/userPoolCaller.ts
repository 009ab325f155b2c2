import type { ApiAuthentication } from '../model/ApiAuthentication.ts';
import type { Claims, UserPoolCaller } from '../model/Caller.ts';

type UserPool = Extract<ApiAuthentication, { type: 'AMAZON_COGNITO_USER_POOLS' }>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An id token names its client in `aud`, an access token in `client_id`; any other use is no key to an API. */
const clientOf = (claims: Claims): string | null => {
  if (claims.token_use === 'id') return text(claims.aud);
  if (claims.token_use === 'access') return text(claims.client_id);
  return null;
};

const patterns = new WeakMap<UserPool, RegExp>();

const takesClient = (pool: UserPool, client: string): boolean => {
  if (!pool.appIdClientRegex) return true;
  const pattern = patterns.get(pool) ?? new RegExp(`^(?:${pool.appIdClientRegex})$`);
  patterns.set(pool, pattern);
  return pattern.test(client);
};

/**
 * Who a verified token of this pool is, or null when the API does not take it. Like the service it takes id tokens and
 * access tokens alike; an API that wants one kind looks at `claims.token_use` in its resolvers.
 */
export function userPoolCaller(pool: UserPool, claims: Claims, sourceIp: string): UserPoolCaller | null {
  const client = clientOf(claims);
  if (!client) return null;
  if (!takesClient(pool, client)) return null;
  const groups = claims['cognito:groups'];
  return {
    mode: 'AMAZON_COGNITO_USER_POOLS',
    sub: text(claims.sub),
    username: text(claims.token_use === 'id' ? claims['cognito:username'] : claims.username),
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    claims,
    issuer: text(claims.iss),
    sourceIp: [sourceIp],
    defaultAuthStrategy: pool.defaultAction,
    expiresAt: Number(claims.exp) * 1000,
  };
}
