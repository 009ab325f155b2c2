import { AppSyncClient } from '@aws-sdk/client-appsync';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { IAMClient } from '@aws-sdk/client-iam';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { deployApi } from './api/deployApi.ts';
import { deployDataSources } from './api/deployDataSources.ts';
import { deployRole } from './api/deployRole.ts';
import { deployUsers } from './api/deployUsers.ts';
import type { ContractApi, Keys, LocalTarget } from './ContractApi.ts';

interface Aws {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials?: Keys;
}

/**
 * Deploys the contract API with everything behind it, by SDK calls any AppSync-compatible control plane takes.
 * @param gateway where the API's data plane is, when it is not where the control plane says
 */
export async function deployContract(
  aws: Aws,
  gateway?: { readonly url: string; readonly pid: number; readonly log: string },
): Promise<ContractApi> {
  const suffix = Date.now().toString(36);
  const iam = new IAMClient(aws);
  const sts = new STSClient(aws);
  const { region, endpoint } = aws;
  const deployed = await deployUsers(new CognitoIdentityProviderClient(aws));
  const sources = await deployDataSources(
    { iam, lambda: new LambdaClient(aws), dynamodb: new DynamoDBClient(aws) },
    suffix,
  );
  const api = await deployApi(new AppSyncClient(aws), { ...deployed, region }, sources);

  const { Account } = await sts.send(new GetCallerIdentityCommand({}));
  const assumed = async (name: string, actions: readonly string[]): Promise<Keys> => {
    const statements =
      actions.length > 0 ? [{ Effect: 'Allow' as const, Action: actions, Resource: [`${api.arn}/*`] }] : [];
    const RoleArn = await deployRole(iam, `contract-${name}-${suffix}`, { AWS: Account ?? '' }, statements);
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: name }));
    const {
      AccessKeyId: accessKeyId = '',
      SecretAccessKey: secretAccessKey = '',
      SessionToken: sessionToken,
    } = Credentials ?? {};
    return { accessKeyId, secretAccessKey, sessionToken };
  };
  const { apiId, apiKey } = api;
  const graphqlUrl = gateway ? `${gateway.url}/v1/apis/${apiId}/graphql` : api.graphqlUrl;
  const { userPoolId, clientId, users, strangers } = deployed;
  const local: LocalTarget | null =
    gateway && endpoint
      ? {
          endpoint,
          gatewayUrl: gateway.url,
          gatewayPid: gateway.pid,
          gatewayLog: gateway.log,
          apiId,
          userPoolId,
          clientId,
        }
      : null;
  return {
    graphqlUrl,
    realtimeUrl: gateway ? `${graphqlUrl.replace(/^http/, 'ws')}/realtime` : api.realtimeUrl,
    region,
    apiKey,
    users,
    strangers,
    signer: await assumed('signer', ['appsync:GraphQL']),
    powerless: await assumed('powerless', []),
    local,
  };
}
