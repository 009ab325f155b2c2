import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { followStream } from './followStream.ts';
import { keyUse } from './keyUse.ts';
import { ledgerLook } from './ledgerLook.ts';
import type { ZoneChain } from './ZoneChain.ts';
import type { ZoneContent } from './ZoneContent.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import { ZoneRetention } from './ZoneRetention.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneReviewProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly content: ZoneContent;
  readonly chain: ZoneChain;
  readonly bundleKeys: Readonly<Record<'review' | 'indexer' | 'exporter' | 'retention', string>>;
}

/** Where exports lie in the content bucket. */
const exportsPrefix = 'exports/*';

/**
 * What reads the journal: the function that answers the reviewers, the one that keeps the index, and the one that makes
 * signed copies (docs/adr/0080). Each has a role of its own, and none of them can take anything out of the journal.
 */
export class ZoneReview extends Construct {
  readonly review: ZoneFunction;
  readonly indexer: ZoneFunction;
  readonly exporter: ZoneFunction;
  readonly retention: ZoneRetention;

  constructor(scope: Construct, id: string, props: ZoneReviewProps) {
    super(scope, id);
    const { settings, keys, tables, content, bundleKeys } = props;
    const releaseBucket = Bucket.fromBucketName(this, 'Release', settings.releaseBucket);
    const common = { releaseBucket, logKey: keys.data };
    const ledger = ledgerLook(props.chain.bucket);
    const files = content.bucket.arnForObjects(exportsPrefix);
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

    this.review = new ZoneFunction(this, 'Review', {
      ...common,
      service: 'review',
      bundleKey: bundleKeys.review,
      memoryMegabytes: 1024,
      timeoutSeconds: 20,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        JOURNAL_TABLE: tables.journal.tableName,
        DIRECTORY_TABLE: tables.directory.tableName,
        CONTENT_BUCKET: content.bucket.bucketName,
        CONTENT_URL: `https://${content.bucket.bucketRegionalDomainName}`,
        SUBJECTS_KEY: keys.subjects.keyArn,
        PAYLOADS_KEY: keys.payloads.keyArn,
        ...ledger.environment,
      },
      statements: [
        new PolicyStatement({
          sid: 'ReadJournal',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          // Incidents' numbers, answered commands, exports; and the rows that say who read what.
          sid: 'NameAndAccountFor',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadRightsAndNames',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.directory.tableArn],
        }),
        new PolicyStatement({
          sid: 'HandOutExports',
          actions: ['s3:GetObject'],
          resources: [files],
        }),
        new PolicyStatement({
          sid: 'MakeJournalKeys',
          actions: ['kms:GenerateMac'],
          resources: [keys.subjects.keyArn, keys.payloads.keyArn],
        }),
        ledger.statement,
        useDataKey,
        readWithJournalKey,
        keyUse('ReadExportsWithContentKey', keys.content, 's3', ['kms:Decrypt']),
      ],
    });

    this.indexer = new ZoneFunction(this, 'Indexer', {
      ...common,
      service: 'indexer',
      bundleKey: bundleKeys.indexer,
      memoryMegabytes: 1024,
      timeoutSeconds: 55,
      environment: { ZONE_CODE: settings.zoneCode, JOURNAL_TABLE: tables.journal.tableName },
      statements: [
        new PolicyStatement({
          sid: 'FollowChain',
          actions: ['dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          // Puts and no BatchWriteItem, which would be a right to delete; and only under the index's own keys. What
          // writes an item always names its key, so the condition needs no Null beside it.
          sid: 'WriteIndexOnly',
          actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [tables.journal.tableArn],
          conditions: {
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['INDEX#*', 'INDEXED#*'] },
          },
        }),
        keyUse('UseJournalKey', keys.journal, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });
    this.eachMinute();

    this.exporter = this.makesExports(props, common, files, [useDataKey, readWithJournalKey]);
    this.retention = new ZoneRetention(this, 'Retention', { ...props, bundleKey: bundleKeys.retention });
  }

  private eachMinute(): void {
    const rule = new CfnRule(this, 'EachMinute', {
      description: 'The index of the journal catches up.',
      scheduleExpression: 'rate(1 minute)',
      state: 'ENABLED',
      targets: [
        {
          id: 'indexer',
          arn: this.indexer.function.functionArn,
          input: '{}',
          // The next minute asks again by itself.
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
        },
      ],
    });
    new CfnPermission(this, 'EachMinuteMay', {
      action: 'lambda:InvokeFunction',
      functionName: this.indexer.function.functionName,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
  }

  /** Fed by the stream of operations, where asking leaves its job. */
  private makesExports(
    { settings, keys, tables, content, chain, bundleKeys }: ZoneReviewProps,
    common: Pick<ConstructorParameters<typeof ZoneFunction>[2], 'releaseBucket' | 'logKey'>,
    files: string,
    readsAndWrites: readonly PolicyStatement[],
  ): ZoneFunction {
    const streamArn = tables.operations.tableStreamArn;
    if (!streamArn) throw new Error('The operations table has no stream.');
    const exporter = new ZoneFunction(this, 'Exporter', {
      ...common,
      service: 'exporter',
      bundleKey: bundleKeys.exporter,
      memoryMegabytes: 1024,
      timeoutSeconds: 900,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        JOURNAL_TABLE: tables.journal.tableName,
        CONTENT_BUCKET: content.bucket.bucketName,
        CONTENT_URL: `https://${content.bucket.bucketRegionalDomainName}`,
        SIGNING_KEY: chain.signing.keyArn,
        CHECKPOINT_FUNCTION: chain.checkpoint.function.functionName,
      },
      statements: [
        followStream('FollowOperations', streamArn),
        new PolicyStatement({
          sid: 'SettleExports',
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          sid: 'ReadJournal',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'WriteExports',
          actions: ['s3:AbortMultipartUpload', 's3:PutObject'],
          resources: [files],
        }),
        new PolicyStatement({
          sid: 'HaveTheJournalSigned',
          actions: ['lambda:InvokeFunction'],
          resources: [chain.checkpoint.function.functionArn],
        }),
        new PolicyStatement({
          sid: 'SealExports',
          actions: ['kms:GetPublicKey', 'kms:Sign'],
          resources: [chain.signing.keyArn],
        }),
        ...readsAndWrites,
        keyUse('WriteExportsWithContentKey', keys.content, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
      ],
    });
    new CfnEventSourceMapping(this, 'Asked', {
      eventSourceArn: streamArn,
      functionName: exporter.function.functionName,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 1,
      filterCriteria: {
        filters: [
          {
            pattern: JSON.stringify({
              eventName: ['INSERT'],
              dynamodb: { NewImage: { kind: { S: ['EXPORT'] } } },
            }),
          },
        ],
      },
    }).node.addDependency(exporter.role);
    return exporter;
  }
}
