import { Duration } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { followStream } from './followStream.ts';
import { keyUse } from './keyUse.ts';
import type { ledgerLook } from './ledgerLook.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneWebhooksProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly ledger: ReturnType<typeof ledgerLook>;
  readonly bundleKeys: Readonly<Record<'webhook' | 'webhook-sender', string>>;
}

/**
 * What happens in the zone, to systems of its own (docs/adr/0125): one function that answers its administrators, and one that
 * sends. The sender is a second reader behind the sequencer, fed by the journal's own stream, and on nobody's way; it is the
 * only function of a zone that speaks to addresses somebody typed in, so it reads the feed and what is to be sent and nothing
 * else: no person, no incident's state, no photo.
 */
export class ZoneWebhooks extends Construct {
  readonly webhook: ZoneFunction;
  readonly sender: ZoneFunction;

  constructor(scope: Construct, id: string, props: ZoneWebhooksProps) {
    super(scope, id);
    const { settings, keys, tables, ledger, bundleKeys } = props;
    const releaseBucket = Bucket.fromBucketName(this, 'Release', settings.releaseBucket);
    const lost = this.queue('Lost', { retentionPeriod: Duration.days(14) });
    const due = this.queue('Due', {
      retentionPeriod: Duration.hours(6),
      visibilityTimeout: Duration.seconds(120),
      deadLetterQueue: { queue: lost, maxReceiveCount: 5 },
    });
    const makeSecrets = new PolicyStatement({
      sid: 'MakeSecrets',
      actions: ['kms:GenerateMac'],
      resources: [keys.webhooks.keyArn],
    });
    const useDataKey = keyUse('UseDataKey', keys.data, 'dynamodb', [
      'kms:Decrypt',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:DescribeKey',
    ]);
    const readWithJournalKey = keyUse('ReadWithJournalKey', keys.journal, 'dynamodb', [
      'kms:Decrypt',
      'kms:DescribeKey',
    ]);
    const common = { releaseBucket, logKey: keys.data };
    const environment = {
      ZONE_CODE: settings.zoneCode,
      OPERATIONS_TABLE: tables.operations.tableName,
      JOURNAL_TABLE: tables.journal.tableName,
      WEBHOOK_KEY: keys.webhooks.keyArn,
      DELIVERY_QUEUE: due.queueUrl,
      WEBHOOK_TARGETS: settings.webhookTargets,
    };
    const listDeliveries = new PolicyStatement({
      sid: 'ListDeliveries',
      actions: ['dynamodb:Query'],
      resources: [`${tables.operations.tableArn}/index/byState`],
    });

    this.webhook = new ZoneFunction(this, 'Webhook', {
      ...common,
      service: 'webhook',
      bundleKey: bundleKeys.webhook,
      memoryMegabytes: 1024,
      timeoutSeconds: 10,
      environment: { ...environment, DIRECTORY_TABLE: tables.directory.tableName, ...ledger.environment },
      statements: [
        new PolicyStatement({
          sid: 'DecideAndAccountFor',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          resources: [tables.operations.tableArn],
        }),
        listDeliveries,
        new PolicyStatement({
          sid: 'ReadHeads',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadRights',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
          resources: [tables.directory.tableArn],
        }),
        new PolicyStatement({
          sid: 'HaveItSent',
          actions: ['sqs:SendMessage'],
          resources: [due.queueArn],
        }),
        makeSecrets,
        ledger.statement,
        useDataKey,
        readWithJournalKey,
      ],
    });
    this.sender = this.sends(props, { ...common, environment }, due, lost, [
      listDeliveries,
      makeSecrets,
      useDataKey,
      readWithJournalKey,
    ]);
  }

  private sends(
    { tables, bundleKeys }: ZoneWebhooksProps,
    common: Pick<ConstructorParameters<typeof ZoneFunction>[2], 'releaseBucket' | 'logKey' | 'environment'>,
    due: Queue,
    lost: Queue,
    statements: readonly PolicyStatement[],
  ): ZoneFunction {
    const streamArn = tables.journal.tableStreamArn;
    if (!streamArn) throw new Error('The journal table has no stream.');
    const sender = new ZoneFunction(this, 'WebhookSender', {
      ...common,
      service: 'webhook-sender',
      bundleKey: bundleKeys['webhook-sender'],
      memoryMegabytes: 512,
      timeoutSeconds: 50,
      statements: [
        followStream('FollowJournal', streamArn),
        new PolicyStatement({
          sid: 'ReadFeed',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          // Connections, how far each was told, deliveries, and the lines that say so; nothing else of that table.
          sid: 'KeepDeliveries',
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          resources: [tables.operations.tableArn],
          conditions: {
            'ForAllValues:StringLike': {
              'dynamodb:LeadingKeys': ['WEBHOOKS', 'WEBHOOK_CURSORS', 'DELIVERY#*', 'HANDOVER#*'],
            },
          },
        }),
        new PolicyStatement({
          sid: 'TakeWhatIsDue',
          actions: [
            'sqs:SendMessage',
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueAttributes',
            'sqs:ChangeMessageVisibility',
          ],
          resources: [due.queueArn],
        }),
        new PolicyStatement({
          sid: 'NameWhatIsLost',
          actions: ['sqs:SendMessage'],
          resources: [lost.queueArn],
        }),
        ...statements,
      ],
    });
    const { functionArn, functionName } = sender.function;
    new CfnEventSourceMapping(this, 'Journal', {
      eventSourceArn: streamArn,
      functionName,
      // What came before a connection is not told; each has its own place in the feed.
      startingPosition: 'LATEST',
      batchSize: 100,
      maximumRetryAttempts: 2,
      maximumRecordAgeInSeconds: 60,
      filterCriteria: {
        filters: [
          {
            pattern: JSON.stringify({
              eventName: ['INSERT'],
              dynamodb: { Keys: { pk: { S: [{ prefix: 'FEED#' }] } } },
            }),
          },
        ],
      },
      destinationConfig: { onFailure: { destination: lost.queueArn } },
    }).node.addDependency(sender.role);
    new CfnEventSourceMapping(this, 'OnTime', {
      eventSourceArn: due.queueArn,
      functionName,
      batchSize: 1,
    }).node.addDependency(sender.role);
    const minutely = new CfnRule(this, 'Sweep', {
      description: 'Looks at what was not told or not delivered.',
      scheduleExpression: 'rate(1 minute)',
      targets: [{ id: 'webhook-sender', arn: functionArn, input: '{"sweep":true}' }],
    });
    new CfnPermission(this, 'MaySweep', {
      action: 'lambda:InvokeFunction',
      functionName: functionArn,
      principal: 'events.amazonaws.com',
      sourceArn: minutely.attrArn,
    });
    return sender;
  }

  private queue(id: string, props: Partial<ConstructorParameters<typeof Queue>[2]>): Queue {
    return new Queue(this, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...props });
  }
}
