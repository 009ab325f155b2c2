import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { keyUse } from './keyUse.ts';
import type { ZoneApi } from './ZoneApi.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZonePositionsProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly api: ZoneApi;
  readonly bundleKey: string;
}

/** A record of the stream is of no use a minute later: the next position says more. */
const worthSeconds = 60;

/**
 * Positions to the maps that are open, one message a tick (performance.md, rule 1). What moves comes by the table's stream;
 * the first of a tick puts one message in the queue, which comes back when the tick is over and sends everything that moved.
 * Apart from the sequencer, so that no position ever delays an incident.
 */
export class ZonePositions extends Construct {
  readonly position: ZoneFunction;

  constructor(scope: Construct, id: string, { settings, keys, tables, api, bundleKey }: ZonePositionsProps) {
    super(scope, id);
    const streamArn = tables.positions.tableStreamArn;
    if (!streamArn) throw new Error('The positions table has no stream.');
    const lost = new Queue(this, 'Lost', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(1),
    });
    const ticks = new Queue(this, 'Ticks', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.minutes(30),
      visibilityTimeout: Duration.seconds(60),
      deadLetterQueue: { queue: lost, maxReceiveCount: 3 },
    });
    this.position = new ZoneFunction(this, 'Position', {
      service: 'position',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 512,
      timeoutSeconds: 10,
      environment: {
        ZONE_CODE: settings.zoneCode,
        POSITIONS_TABLE: tables.positions.tableName,
        GRAPHQL_URL: api.graphqlUrl,
        TICK_QUEUE: ticks.queueUrl,
      },
      statements: [
        new PolicyStatement({
          sid: 'FollowPositions',
          actions: [
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ],
          resources: [streamArn],
        }),
        new PolicyStatement({
          sid: 'ReadAndForget',
          actions: ['dynamodb:Query', 'dynamodb:UpdateItem'],
          resources: [tables.positions.tableArn],
        }),
        new PolicyStatement({
          sid: 'PublishPositionsOnly',
          actions: ['appsync:GraphQL'],
          resources: [`${api.arn}/types/Mutation/fields/publishPositions`],
        }),
        new PolicyStatement({
          sid: 'WaitForTheTick',
          actions: [
            'sqs:SendMessage',
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueAttributes',
            'sqs:ChangeMessageVisibility',
          ],
          resources: [ticks.queueArn],
        }),
        new PolicyStatement({
          sid: 'NameWhatIsLost',
          actions: ['sqs:SendMessage'],
          resources: [lost.queueArn],
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });
    const functionName = this.position.function.functionName;
    new CfnEventSourceMapping(this, 'Stream', {
      eventSourceArn: streamArn,
      functionName,
      startingPosition: 'LATEST',
      batchSize: 100,
      maximumRecordAgeInSeconds: worthSeconds,
      maximumRetryAttempts: 2,
      filterCriteria: {
        filters: [{ pattern: JSON.stringify({ dynamodb: { NewImage: { kind: { S: ['SHARES'] } } } }) }],
      },
      destinationConfig: { onFailure: { destination: lost.queueArn } },
    }).node.addDependency(this.position.role);
    new CfnEventSourceMapping(this, 'Tick', {
      eventSourceArn: ticks.queueArn,
      functionName,
      batchSize: 1,
    }).node.addDependency(this.position.role);
  }
}
