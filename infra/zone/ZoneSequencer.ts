import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { followStream } from './followStream.ts';
import { keyUse } from './keyUse.ts';
import type { ZoneApi } from './ZoneApi.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneSequencerProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly api: ZoneApi;
  readonly bundleKey: string;
}

/**
 * The one consumer of the operations stream: numbers pending rows, chains them and publishes (decisions.md 1).
 * Its only failure contract is "throw means the whole batch again", so the mapping has neither bisect, partial
 * failures nor a retry limit; what the stream itself gives up after 24 h is named in a queue, without content.
 */
export class ZoneSequencer extends Construct {
  readonly sequencer: ZoneFunction;
  readonly lost: Queue;

  constructor(scope: Construct, id: string, { settings, keys, tables, api, bundleKey }: ZoneSequencerProps) {
    super(scope, id);
    const streamArn = tables.operations.tableStreamArn;
    if (!streamArn) throw new Error('The operations table has no stream.');
    this.lost = new Queue(this, 'Lost', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.sequencer = new ZoneFunction(this, 'Sequencer', {
      service: 'sequencer',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 1024,
      timeoutSeconds: 30,
      // One at a time saves cost and conflicts; correctness does not rest on it (decisions.md 1).
      reservedConcurrency: 1,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        JOURNAL_TABLE: tables.journal.tableName,
        GRAPHQL_URL: api.graphqlUrl,
        SUBJECTS_KEY: keys.subjects.keyArn,
        PAYLOADS_KEY: keys.payloads.keyArn,
      },
      statements: [
        followStream('FollowOperations', streamArn),
        new PolicyStatement({
          sid: 'MarkPendingRows',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          sid: 'WriteJournal',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'PublishAndWithdrawOnly',
          actions: ['appsync:GraphQL'],
          resources: [
            `${api.arn}/types/Mutation/fields/publish`,
            `${api.arn}/types/Mutation/fields/withdraw`,
          ],
        }),
        new PolicyStatement({
          sid: 'NameWhatIsLost',
          actions: ['sqs:SendMessage'],
          resources: [this.lost.queueArn],
        }),
        new PolicyStatement({
          sid: 'MakeJournalKeys',
          actions: ['kms:GenerateMac'],
          resources: [keys.subjects.keyArn, keys.payloads.keyArn],
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
        keyUse('UseJournalKey', keys.journal, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });
    new CfnEventSourceMapping(this, 'Stream', {
      eventSourceArn: streamArn,
      functionName: this.sequencer.function.functionName,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      filterCriteria: {
        filters: [
          {
            pattern: JSON.stringify({
              eventName: ['INSERT'],
              dynamodb: { NewImage: { kind: { S: ['PENDING'] } } },
            }),
          },
        ],
      },
      destinationConfig: { onFailure: { destination: this.lost.queueArn } },
    }).node.addDependency(this.sequencer.role);
  }
}
