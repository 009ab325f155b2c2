import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { createZoneRegistry } from '../../../functions/adapters/registry/createZoneRegistry.ts';
import { onboardZone } from '../../../infra/tools/onboardZone.ts';
import { assumedRole } from '../../fixtures/assumedRole.ts';
import { onboardingTarget } from './onboardingTarget.ts';
import { withoutSecondFactor } from './withoutSecondFactor.ts';

let target: Awaited<ReturnType<typeof onboardingTarget>>;
let operator: Credentials;
let onboarder: Credentials;

beforeAll(async () => {
  target = await onboardingTarget();
  const { aws, cloud, tool } = target;
  const take = async (roleArn: string) =>
    assumedRole(cloud.endpoint, cloud.region, await withoutSecondFactor(aws, roleArn));
  operator = await take(tool.platform.operatorRoleArn);
  onboarder = await take(tool.platform.onboarderRoleArn);
});

type Credentials = Awaited<ReturnType<typeof assumedRole>>;

const tables = [
  'OperationsTable',
  'JournalTable',
  'DirectoryTable',
  'PositionsTable',
  'ConversationsTable',
] as const;

/** Every way to content of a zone there is, tried with the credentials; the names of those that were let through. */
const tryEverything = async (credentials: Credentials, spare: ReadonlySet<string> = new Set()) => {
  const { cloud } = target;
  const config = { endpoint: cloud.endpoint, region: cloud.region, credentials };
  const store = createDocumentClient(config);
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  const kms = new KMSClient(config);
  const lambda = new LambdaClient(config);
  const cognito = new CognitoIdentityProviderClient(config);
  const Key = { pk: 'PERSON#nobody', sk: 'PERSON' };
  const tries: [name: string, act: () => Promise<unknown>][] = cloud.zones.flatMap(({ code, stack }) => [
    ...tables.flatMap((table): [string, () => Promise<unknown>][] => {
      const TableName = stack[table];
      return [
        [`read ${code} ${table}`, () => store.send(new GetCommand({ TableName, Key }))],
        [
          `query ${code} ${table}`,
          () =>
            store.send(
              new QueryCommand({
                TableName,
                KeyConditionExpression: 'pk = :p',
                ExpressionAttributeValues: { ':p': 'x' },
              }),
            ),
        ],
        [`scan ${code} ${table}`, () => store.send(new ScanCommand({ TableName, Limit: 1 }))],
        [`write ${code} ${table}`, () => store.send(new PutCommand({ TableName, Item: Key }))],
        [
          `update ${code} ${table}`,
          () =>
            store.send(
              new UpdateCommand({
                TableName,
                Key,
                UpdateExpression: 'SET a = :a',
                ExpressionAttributeValues: { ':a': 1 },
              }),
            ),
        ],
        [`delete ${code} ${table}`, () => store.send(new DeleteCommand({ TableName, Key }))],
      ];
    }),
    [`list ${code} content`, () => s3.send(new ListObjectsV2Command({ Bucket: stack.ContentBucket }))],
    [`read ${code} content`, () => s3.send(new GetObjectCommand({ Bucket: stack.ContentBucket, Key: 'a' }))],
    [
      `write ${code} content`,
      () => s3.send(new PutObjectCommand({ Bucket: stack.ContentBucket, Key: 'a', Body: 'a' })),
    ],
    [
      `encrypt ${code}`,
      () => kms.send(new EncryptCommand({ KeyId: stack.DataKeyArn, Plaintext: Buffer.from('a') })),
    ],
    [
      `decrypt ${code}`,
      () => kms.send(new DecryptCommand({ KeyId: stack.DataKeyArn, CiphertextBlob: Buffer.from('a') })),
    ],
    [
      `call ${code} graphql`,
      () => lambda.send(new InvokeCommand({ FunctionName: stack.GraphqlFunction, Payload: '{}' })),
    ],
    [
      `call ${code} intake`,
      () => lambda.send(new InvokeCommand({ FunctionName: stack.IntakeFunction, Payload: '{}' })),
    ],
    [
      `call ${code} sequencer`,
      () =>
        lambda.send(new InvokeCommand({ FunctionName: stack.SequencerFunction, Payload: '{"Records":[]}' })),
    ],
    [
      `see an account of ${code}`,
      () => cognito.send(new AdminGetUserCommand({ UserPoolId: stack.UserPoolId, Username: 'nobody' })),
    ],
    [
      `take an account of ${code}`,
      () =>
        cognito.send(
          new AdminSetUserPasswordCommand({
            UserPoolId: stack.UserPoolId,
            Username: 'nobody',
            Password: 'Oefening-2026!',
            Permanent: true,
          }),
        ),
    ],
    [
      `make an account in ${code}`,
      () =>
        cognito.send(
          new AdminCreateUserCommand({
            UserPoolId: stack.UserPoolId,
            Username: `ghost-${process.pid}`,
            MessageAction: 'SUPPRESS',
          }),
        ),
    ],
  ]);
  const through: string[] = [];
  const tried = tries.filter(([name]) => ![...spare].some((pattern) => name.startsWith(pattern)));
  for (const [name, act] of tried) {
    const refused = await act().then(
      () => false,
      (error: unknown) =>
        error instanceof Error &&
        /AccessDenied|NotAuthorized|not authorized/i.test(`${error.name} ${error.message}`),
    );
    if (!refused) through.push(name);
  }
  return { tried: tried.length, through };
};

describe('the platform’s roles', () => {
  test('are not taken without a second factor', async () => {
    const { cloud, tool } = target;
    for (const roleArn of [tool.platform.operatorRoleArn, tool.platform.onboarderRoleArn]) {
      await expect(assumedRole(cloud.endpoint, cloud.region, roleArn)).rejects.toThrow(/not authorized/);
    }
  });
});

describe('an operator of the federal platform', () => {
  test('sees the registry and the stacks, and nothing that lies in a zone', async () => {
    const { cloud, tool } = target;
    const credentials = operator;
    const config = { endpoint: cloud.endpoint, region: cloud.region, credentials };
    const registry = createZoneRegistry({
      client: createDocumentClient(config),
      table: tool.platform.registryTable,
    });

    // What the role is for, so that refusals below are not those of a broken role.
    const zones = await registry.list();
    const { Stacks } = await new CloudFormationClient(config).send(
      new DescribeStacksCommand({ StackName: 'patrouille-zone-5449' }),
    );
    const { tried, through } = await tryEverything(credentials);

    expect(zones.map(({ standing }) => standing.code)).toContain('5449');
    expect(Stacks).toHaveLength(1);
    console.log(`operator: ${tried} ways to content tried, ${through.length} let through`);
    expect(through).toEqual([]);
  });

  test('the same tries by the account’s owner are let through: they are real', async () => {
    const owner: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const { tried, through } = await tryEverything(owner, new Set(['write', 'update', 'delete', 'make']));

    expect(through.length).toBe(tried);
  });
});

describe('whoever onboards zones', () => {
  // Publishing is left out: the release bucket refuses plain HTTP, and this machine speaks nothing else.
  test('onboards a zone with that role alone', async () => {
    const aws = { ...target.aws, credentials: onboarder };

    const { state } = await onboardZone({ ...target.wish('5996'), aws });

    expect(state).toBe('ACTIVE');
  });

  test('writes people into a directory and reads no table, key, file or function of a zone', async () => {
    const { cloud } = target;
    const credentials = onboarder;

    const { tried, through } = await tryEverything(
      credentials,
      new Set(
        cloud.zones.flatMap(({ code }) => [
          `write ${code} DirectoryTable`,
          `delete ${code} DirectoryTable`,
          `see an account of ${code}`,
          `take an account of ${code}`,
          `make an account in ${code}`,
        ]),
      ),
    );

    console.log(`onboarder: ${tried} ways to content tried, ${through.length} let through`);
    expect(through).toEqual([]);
  });
});
