import { accepted, refused } from '../../../../shared/kernel/Result.ts';
import type { ApiAuthentication } from '../model/ApiAuthentication.ts';
import type { Caller } from '../model/Caller.ts';
import type { Authenticate } from './Authenticate.ts';
import type { ReadJson } from './createKeySource.ts';
import { createTokenCheck, type TokenToCheck } from './createTokenCheck.ts';
import { createTokenReader } from './createTokenReader.ts';
import { issuerOf } from './issuerOf.ts';
import type { KeySource } from './KeySource.ts';
import { oidcCaller } from './oidcCaller.ts';
import { presentedCredentials } from './presentedCredentials.ts';
import { unauthorized } from './unauthorized.ts';
import { userPoolCaller } from './userPoolCaller.ts';

type UserPool = Extract<ApiAuthentication, { type: 'AMAZON_COGNITO_USER_POOLS' }>;
type Provider = Extract<ApiAuthentication, { type: 'OPENID_CONNECT' }>;

/** A token somebody brought, read and not believed. */
type Presented = Pick<TokenToCheck, 'token' | 'read' | 'now'>;

/** @param endpoint where key sets of user pools are, when not at their issuers' own address */
export function createAuthenticate(keys: KeySource, readJson: ReadJson, endpoint?: string): Authenticate {
  const check = createTokenCheck(keys);
  const read = createTokenReader();
  const keysOfProvider = new Map<string, string>();

  const byUserPool = async (
    pool: UserPool,
    presented: Presented,
    sourceIp: string,
  ): Promise<Caller | null> => {
    const issuer = issuerOf(pool);
    const keysUrl = `${endpoint ? `${endpoint}/${pool.userPoolId}` : issuer}/.well-known/jwks.json`;
    const claims = await check({ ...presented, issuer, keysUrl });
    return claims && userPoolCaller(pool, claims, sourceIp);
  };

  const byProvider = async (provider: Provider, presented: Presented): Promise<Caller | null> => {
    const { issuer } = provider;
    let keysUrl = keysOfProvider.get(issuer);
    if (!keysUrl) {
      const document = await readJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      if (typeof document !== 'object' || document === null || !('jwks_uri' in document)) return null;
      keysUrl = String(document.jwks_uri);
      keysOfProvider.set(issuer, keysUrl);
    }
    const claims = await check({ ...presented, issuer, keysUrl });
    return claims && oidcCaller(provider, claims, presented.now);
  };

  return async (api, headers, { sourceIp, now }) => {
    const presented = presentedCredentials(headers);
    const answer = (caller: Caller | null) => (caller ? accepted(caller) : refused(unauthorized));
    if (presented.kind === 'API_KEY') {
      for (const mode of api.authenticationTypes) {
        const expiresAt = mode.type === 'API_KEY' ? mode.keys.get(presented.key) : undefined;
        if (expiresAt !== undefined && expiresAt > now) return answer({ mode: 'API_KEY', expiresAt });
      }
    }
    if (presented.kind === 'TOKEN') {
      const { token } = presented;
      const taken = read(token);
      if (!taken) return answer(null);
      const { iss: issuer } = taken.claims;
      for (const mode of api.authenticationTypes) {
        if (mode.type === 'AMAZON_COGNITO_USER_POOLS' && issuerOf(mode) === issuer) {
          return answer(await byUserPool(mode, { token, read: taken, now }, sourceIp));
        }
        if (mode.type === 'OPENID_CONNECT' && mode.issuer === issuer)
          return answer(await byProvider(mode, { token, read: taken, now }));
      }
    }
    return answer(null);
  };
}
