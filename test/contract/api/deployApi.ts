import { readdirSync, readFileSync } from 'node:fs';
import {
  type AppSyncClient,
  CreateApiKeyCommand,
  CreateDataSourceCommand,
  CreateGraphqlApiCommand,
  CreateResolverCommand,
  GetSchemaCreationStatusCommand,
  PutGraphqlApiEnvironmentVariablesCommand,
  StartSchemaCreationCommand,
} from '@aws-sdk/client-appsync';
import type { DeployedSources } from './deployDataSources.ts';
import { resolverSources } from './resolverSources.ts';

export interface DeployedApi {
  readonly apiId: string;
  readonly arn: string;
  readonly apiKey: string;
  readonly graphqlUrl: string;
  readonly realtimeUrl: string;
}

const folder = new URL('./resolvers/', import.meta.url);

/** The contract API itself: schema, data sources, resolvers, three ways in, the limits the tests run into. */
export async function deployApi(
  appsync: AppSyncClient,
  { userPoolId, clientId, region }: { userPoolId: string; clientId: string; region: string },
  { functionArn, tableName, roleArn: serviceRoleArn }: DeployedSources,
): Promise<DeployedApi> {
  const { graphqlApi } = await appsync.send(
    new CreateGraphqlApiCommand({
      name: 'contract',
      authenticationType: 'AMAZON_COGNITO_USER_POOLS',
      userPoolConfig: { userPoolId, awsRegion: region, defaultAction: 'ALLOW', appIdClientRegex: clientId },
      additionalAuthenticationProviders: [
        { authenticationType: 'AWS_IAM' },
        { authenticationType: 'API_KEY' },
      ],
      introspectionConfig: 'DISABLED',
      queryDepthLimit: 4,
      resolverCountLimit: 12,
    }),
  );
  const apiId = graphqlApi?.apiId ?? '';
  const definition = readFileSync(new URL('./schema.graphql', import.meta.url));
  await appsync.send(new StartSchemaCreationCommand({ apiId, definition }));
  for (let status = ''; !/SUCCESS|ACTIVE/.test(status); ) {
    const created = await appsync.send(new GetSchemaCreationStatusCommand({ apiId }));
    status = created.status ?? '';
    if (/FAILED/.test(status)) throw new Error(created.details);
  }
  await appsync.send(
    new PutGraphqlApiEnvironmentVariablesCommand({
      apiId,
      environmentVariables: { PLACE: 'here', TABLE: tableName },
    }),
  );
  await appsync.send(new CreateDataSourceCommand({ apiId, name: 'none', type: 'NONE' }));
  const lambdaConfig = { lambdaFunctionArn: functionArn };
  await appsync.send(
    new CreateDataSourceCommand({ apiId, name: 'lambda', type: 'AWS_LAMBDA', serviceRoleArn, lambdaConfig }),
  );
  const dynamodbConfig = { tableName, awsRegion: region };
  await appsync.send(
    new CreateDataSourceCommand({
      apiId,
      name: 'table',
      type: 'AMAZON_DYNAMODB',
      serviceRoleArn,
      dynamodbConfig,
    }),
  );
  const withCode = readdirSync(folder).map((file) => file.replace(/\.js$/, ''));
  const direct = Object.keys(resolverSources).filter((name) => resolverSources[name]?.direct);
  for (const name of [...withCode, ...direct]) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const { source: dataSourceName = 'none', maxBatchSize, direct: isDirect } = resolverSources[name] ?? {};
    const code = isDirect
      ? {}
      : {
          code: readFileSync(new URL(`${name}.js`, folder), 'utf8'),
          runtime: { name: 'APPSYNC_JS' as const, runtimeVersion: '1.0.0' },
        };
    await appsync.send(
      new CreateResolverCommand({ apiId, typeName, fieldName, dataSourceName, maxBatchSize, ...code }),
    );
  }
  const { apiKey } = await appsync.send(new CreateApiKeyCommand({ apiId }));
  return {
    apiId,
    arn: graphqlApi?.arn ?? '',
    apiKey: apiKey?.id ?? '',
    graphqlUrl: graphqlApi?.uris?.GRAPHQL ?? '',
    realtimeUrl: graphqlApi?.uris?.REALTIME ?? '',
  };
}
