import { readFileSync } from 'node:fs';
import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, type LambdaClient, waitUntilFunctionActiveV2 } from '@aws-sdk/client-lambda';
import { zipArchive } from '../../../infra/tools/zipArchive.ts';
import { deployRole } from './deployRole.ts';

export interface DeployedSources {
  readonly functionArn: string;
  readonly tableName: string;
  /** The service role of both data sources: may invoke this function and use this table, nothing else. */
  readonly roleArn: string;
}

/** The function and the table behind the contract API, and the role AppSync takes on to reach them. */
export async function deployDataSources(
  { iam, lambda, dynamodb }: { iam: IAMClient; lambda: LambdaClient; dynamodb: DynamoDBClient },
  suffix: string,
): Promise<DeployedSources> {
  const executionRole = await deployRole(
    iam,
    `contract-function-${suffix}`,
    { Service: 'lambda.amazonaws.com' },
    [],
  );
  const name = `contract-${suffix}`;
  const { FunctionArn: functionArn = '' } = await lambda.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: executionRole,
      Code: {
        ZipFile: zipArchive([
          { path: 'index.js', bytes: readFileSync(new URL('./function.cjs', import.meta.url)) },
        ]),
      },
    }),
  );
  await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 60, minDelay: 0.1 }, { FunctionName: name });
  const { TableDescription } = await dynamodb.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: ['id', 'group'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byGroup',
          KeySchema: [
            { AttributeName: 'group', KeyType: 'HASH' },
            { AttributeName: 'id', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
  await waitUntilTableExists({ client: dynamodb, maxWaitTime: 60, minDelay: 0.1 }, { TableName: name });
  const tableArn = TableDescription?.TableArn ?? '';
  const roleArn = await deployRole(iam, `contract-source-${suffix}`, { Service: 'appsync.amazonaws.com' }, [
    { Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: [functionArn] },
    { Effect: 'Allow', Action: ['dynamodb:*'], Resource: [tableArn, `${tableArn}/index/*`] },
  ]);
  return { functionArn, tableName: name, roleArn };
}
