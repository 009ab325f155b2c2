import { Duration } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { keyUse } from './keyUse.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneDeadlinesProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly bundleKey: string;
}

/**
 * What must be looked at on time: an alert nobody acknowledged, somebody alone who was not heard of. A message that comes out of the
 * queue at its time, and a sweep each minute over what is stored, so that neither a lost message nor a queue that stands
 * still forgets anybody.
 */
export class ZoneDeadlines extends Construct {
  readonly deadlines: ZoneFunction;
  readonly queue: Queue;
  /** Deadlines that failed five times; an alarm hangs on it. */
  readonly lost: Queue;

  constructor(scope: Construct, id: string, { settings, keys, tables, bundleKey }: ZoneDeadlinesProps) {
    super(scope, id);
    this.lost = new Queue(this, 'Lost', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Due', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.hours(1),
      visibilityTimeout: Duration.seconds(60),
      deadLetterQueue: { queue: this.lost, maxReceiveCount: 5 },
    });
    this.deadlines = new ZoneFunction(this, 'Deadlines', {
      service: 'deadlines',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 512,
      timeoutSeconds: 30,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        POSITIONS_TABLE: tables.positions.tableName,
        CONVERSATIONS_TABLE: tables.conversations.tableName,
        DIRECTORY_TABLE: tables.directory.tableName,
      },
      statements: [
        new PolicyStatement({
          sid: 'DecideAndStore',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          // Urgent messages, and those to be said at a time.
          sid: 'SayAndRepeat',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'],
          resources: [tables.conversations.tableArn],
        }),
        new PolicyStatement({
          sid: 'WhoIsAsked',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
          resources: [tables.directory.tableArn],
        }),
        new PolicyStatement({
          sid: 'SeeWhereTheyWere',
          actions: ['dynamodb:Query'],
          resources: [tables.positions.tableArn],
        }),
        new PolicyStatement({
          sid: 'TakeWhatIsDue',
          actions: [
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueAttributes',
            'sqs:ChangeMessageVisibility',
          ],
          resources: [this.queue.queueArn],
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });
    const { functionArn, functionName } = this.deadlines.function;
    new CfnEventSourceMapping(this, 'OnTime', {
      eventSourceArn: this.queue.queueArn,
      functionName,
      batchSize: 1,
    }).node.addDependency(this.deadlines.role);
    const minutely = new CfnRule(this, 'Sweep', {
      description: 'Looks at what fell due.',
      scheduleExpression: 'rate(1 minute)',
      targets: [{ id: 'deadlines', arn: functionArn, input: '{"sweep":true}' }],
    });
    new CfnPermission(this, 'MaySweep', {
      action: 'lambda:InvokeFunction',
      functionName: functionArn,
      principal: 'events.amazonaws.com',
      sourceArn: minutely.attrArn,
    });
  }
}
