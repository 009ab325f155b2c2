import type { AdditionalAuthenticationProvider, ApiKey, GraphqlApi } from '@aws-sdk/client-appsync';
import type { ApiAuthentication } from '../model/ApiAuthentication.ts';
import type { DescribedApi } from './DescribedApi.ts';

type Provider = Pick<
  GraphqlApi & AdditionalAuthenticationProvider,
  'authenticationType' | 'openIDConnectConfig'
> & {
  readonly userPoolConfig?: {
    readonly userPoolId?: string;
    readonly awsRegion?: string;
    readonly appIdClientRegex?: string;
    readonly defaultAction?: string;
  };
};

const keysOf = (apiKeys: readonly ApiKey[]): ReadonlyMap<string, number> =>
  new Map(apiKeys.map(({ id, expires }) => [id ?? '', (expires ?? 0) * 1000]));

const modeOf = (provider: Provider, apiKeys: readonly ApiKey[], region: string): ApiAuthentication[] => {
  const { authenticationType, userPoolConfig: pool, openIDConnectConfig: oidc } = provider;
  switch (authenticationType) {
    case 'AMAZON_COGNITO_USER_POOLS': {
      if (!pool?.userPoolId) return [];
      return [
        {
          type: 'AMAZON_COGNITO_USER_POOLS',
          userPoolId: pool.userPoolId,
          region: pool.awsRegion ?? region,
          ...(pool.appIdClientRegex ? { appIdClientRegex: pool.appIdClientRegex } : {}),
          defaultAction: pool.defaultAction === 'DENY' ? 'DENY' : 'ALLOW',
        },
      ];
    }
    case 'OPENID_CONNECT': {
      if (!oidc?.issuer) return [];
      const { issuer, clientId, authTTL: authTtl = 0, iatTTL: iatTtl = 0 } = oidc;
      return [{ type: 'OPENID_CONNECT', issuer, ...(clientId ? { clientId } : {}), authTtl, iatTtl }];
    }
    case 'API_KEY':
      return [{ type: 'API_KEY', keys: keysOf(apiKeys) }];
    case 'AWS_IAM':
      return [{ type: 'AWS_IAM' }];
    case 'AWS_LAMBDA':
      return [{ type: 'AWS_LAMBDA' }];
    default:
      return [];
  }
};

/** The ways into an API, its default first. A pool or issuer that is not named is no way in. */
export function authenticationsOf(
  { api, apiKeys }: DescribedApi,
  region: string,
): readonly ApiAuthentication[] {
  const providers: readonly Provider[] = [api, ...(api.additionalAuthenticationProviders ?? [])];
  return providers.flatMap((provider) => modeOf(provider, apiKeys, region));
}
