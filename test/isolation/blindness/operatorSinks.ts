import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Outputs } from '../../../infra/local/outputs/Outputs.ts';
import { awsJson } from '../../fixtures/awsJson.ts';

/** A place operators can look into. `plant` puts something there on purpose and gives the way to take it out again. */
export interface Sink {
  readonly name: string;
  readonly read: () => Promise<Buffer>;
  readonly plant: (bytes: Buffer) => Promise<() => Promise<void>>;
}

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const nothing = async (): Promise<void> => {};
const planted = '/planted-by-a-test';
const mostEvents = 10_000;

/**
 * Everything operators of the federal platform can see of a running cloud: no table, bucket content or queue of a zone's
 * content is one.
 * @param since epoch milliseconds: what was logged before is not read, a cloud that ran for hours logs for minutes of reading
 */
export const operatorSinks = (cloud: Outputs, stateFolder: string, since: number): readonly Sink[] => {
  const at = { endpoint: cloud.endpoint, region: cloud.region, credentials };
  const stacks = new CloudFormationClient(at);
  const tables = new DynamoDBClient(at);
  const buckets = new S3Client({ ...at, forcePathStyle: true });
  const contentBucket = cloud.zones[0]?.stack.ContentBucket ?? '';
  const resourcesOf = async (stack: string) =>
    (await stacks.send(new DescribeStackResourcesCommand({ StackName: stack }))).StackResources ?? [];
  const physical = async (stack: string, type: string): Promise<readonly string[]> =>
    (await resourcesOf(stack))
      .filter(({ ResourceType }) => ResourceType === type)
      .map(({ PhysicalResourceId }) => PhysicalResourceId ?? '');
  const logs = async (): Promise<Buffer> => {
    const said: string[] = [];
    const logGroups: { logGroupName: string }[] = [];
    let more: string | undefined;
    do {
      // Fifty a page: the second zone's functions are beyond the first.
      const page: { logGroups: { logGroupName: string }[]; nextToken?: string } = await awsJson(
        cloud,
        'logs',
        'Logs_20140328.DescribeLogGroups',
        more === undefined ? {} : { nextToken: more },
      );
      logGroups.push(...page.logGroups);
      more = page.nextToken;
    } while (more !== undefined);
    for (const { logGroupName } of logGroups) {
      said.push(logGroupName);
      const { events } = await awsJson<{ events: { message: string }[] }>(
        cloud,
        'logs',
        'Logs_20140328.FilterLogEvents',
        { logGroupName, startTime: since },
      );
      // The local cloud ends an answer there without saying that there is more.
      if (events.length >= mostEvents) throw new Error(`${logGroupName} says more than is read of it`);
      said.push(...events.map(({ message }) => message));
    }
    return Buffer.from(said.join('\n'));
  };
  const queues = async () =>
    (await Promise.all(cloud.zones.map(({ stackName }) => physical(stackName, 'AWS::SQS::Queue')))).flat();
  const registry = async () => (await physical('patrouille-platform', 'AWS::DynamoDB::GlobalTable'))[0] ?? '';
  const key = { pk: { S: 'PLANTED' }, sk: { S: 'PLANTED' } };
  return [
    {
      name: 'the functions’ and the API’s logs',
      read: logs,
      plant: async (bytes) => {
        const stream = { logGroupName: planted, logStreamName: 'one' };
        await awsJson(cloud, 'logs', 'Logs_20140328.CreateLogGroup', { logGroupName: planted });
        await awsJson(cloud, 'logs', 'Logs_20140328.CreateLogStream', stream);
        const logEvents = [{ timestamp: Date.now(), message: bytes.toString('latin1') }];
        await awsJson(cloud, 'logs', 'Logs_20140328.PutLogEvents', { ...stream, logEvents });
        return async () => {
          await awsJson(cloud, 'logs', 'Logs_20140328.DeleteLogGroup', { logGroupName: planted });
        };
      },
    },
    {
      name: 'the processes’ log files, and the names of files',
      read: async () => {
        const folder = join(stateFolder, 'log');
        const names = readdirSync(folder);
        return Buffer.concat([
          Buffer.from(names.join('\n')),
          ...names.map((name) => readFileSync(join(folder, name))),
        ]);
      },
      plant: async (bytes) => {
        const file = join(stateFolder, 'log', 'planted.log');
        writeFileSync(file, bytes);
        return async () => rmSync(file);
      },
    },
    {
      name: 'metrics, their names and dimensions',
      read: async () =>
        Buffer.from(
          JSON.stringify(await awsJson(cloud, 'monitoring', 'GraniteServiceVersion20100801.ListMetrics', {})),
        ),
      plant: async (bytes) => {
        await awsJson(cloud, 'monitoring', 'GraniteServiceVersion20100801.PutMetricData', {
          Namespace: 'Planted',
          MetricData: [
            {
              MetricName: 'x',
              Value: 1,
              Dimensions: [{ Name: 'who', Value: bytes.toString('latin1').slice(0, 200) }],
            },
          ],
        });
        return nothing;
      },
    },
    {
      name: 'what could not be delivered (dead-letter queues)',
      read: async () => {
        const said: unknown[] = [];
        for (const QueueUrl of await queues())
          said.push(
            await awsJson(cloud, 'sqs', 'AmazonSQS.ReceiveMessage', {
              QueueUrl,
              MaxNumberOfMessages: 10,
              VisibilityTimeout: 0,
            }),
          );
        return Buffer.from(JSON.stringify(said));
      },
      plant: async (bytes) => {
        const [QueueUrl] = await queues();
        await awsJson(cloud, 'sqs', 'AmazonSQS.SendMessage', {
          QueueUrl,
          MessageBody: bytes.toString('base64'),
        });
        return async () => {
          await awsJson(cloud, 'sqs', 'AmazonSQS.PurgeQueue', { QueueUrl });
        };
      },
    },
    {
      name: 'the platform’s table',
      read: async () =>
        Buffer.from(
          JSON.stringify((await tables.send(new ScanCommand({ TableName: await registry() }))).Items),
        ),
      plant: async (bytes) => {
        const TableName = await registry();
        await tables.send(
          new PutItemCommand({ TableName, Item: { ...key, text: { S: bytes.toString('base64') } } }),
        );
        return async () => {
          await tables.send(new DeleteItemCommand({ TableName, Key: key }));
        };
      },
    },
    {
      name: 'names of objects in buckets',
      read: async () => {
        const names = await Promise.all(
          cloud.zones
            .flatMap(({ stack }) => [stack.ContentBucket, stack.HeadsBucket])
            .map(async (Bucket) => (await buckets.send(new ListObjectsV2Command({ Bucket }))).Contents ?? []),
        );
        return Buffer.from(
          names
            .flat()
            .map(({ Key }) => Key)
            .join('\n'),
        );
      },
      plant: async (bytes) => {
        const object = { Bucket: contentBucket, Key: `planted/${bytes.toString('hex')}` };
        await buckets.send(new PutObjectCommand({ ...object, Body: 'x' }));
        return async () => {
          await buckets.send(new DeleteObjectCommand(object));
        };
      },
    },
    {
      name: 'stacks: outputs, parameters, tags and resources',
      read: async () => {
        const { Stacks = [] } = await stacks.send(new DescribeStacksCommand({}));
        const resources = await Promise.all(Stacks.map(({ StackName = '' }) => resourcesOf(StackName)));
        return Buffer.from(JSON.stringify([Stacks, resources]));
      },
      // A stack made only to be found would cost seconds: what is read of it is the control.
      plant: async () => nothing,
    },
  ];
};
