import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import type { FunctionName } from '../tools/BundleManifest.ts';
import { keyUse } from './keyUse.ts';
import type { ledgerLook } from './ledgerLook.ts';
import type { ZoneContent } from './ZoneContent.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneFunctionsProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly content: ZoneContent;
  readonly ledger: ReturnType<typeof ledgerLook>;
  /** What is to be looked at later. */
  readonly due: Queue;
  /** Key in the release bucket of each function's bundle. */
  readonly bundleKeys: Readonly<Record<FunctionName, string>>;
}

/** A command reads its state and writes its effect in one transaction. Nothing is deleted: rows end by their ttl. */
const decideAndStore = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];

/** What runs the zone's commands, takes in dispatch messages and puts rights into tokens. */
export class ZoneFunctions extends Construct {
  readonly graphql: ZoneFunction;
  readonly intake: ZoneFunction;
  readonly preToken: ZoneFunction;

  constructor(scope: Construct, id: string, props: ZoneFunctionsProps) {
    super(scope, id);
    const { settings, keys, tables, content, ledger, due, bundleKeys } = props;
    const releaseBucket = Bucket.fromBucketName(this, 'Release', settings.releaseBucket);
    const common = { releaseBucket, logKey: keys.data };

    this.graphql = new ZoneFunction(this, 'Graphql', {
      ...common,
      service: 'graphql',
      bundleKey: bundleKeys.graphql,
      memoryMegabytes: 1024,
      timeoutSeconds: 10,
      environment: {
        ZONE_CODE: settings.zoneCode,
        ZONE_NAME: settings.zoneName,
        OPERATIONS_TABLE: tables.operations.tableName,
        JOURNAL_TABLE: tables.journal.tableName,
        DIRECTORY_TABLE: tables.directory.tableName,
        POSITIONS_TABLE: tables.positions.tableName,
        DEADLINE_QUEUE: due.queueUrl,
        CONTENT_BUCKET: content.bucket.bucketName,
        CONTENT_URL: `https://${content.bucket.bucketRegionalDomainName}`,
        ...ledger.environment,
      },
      statements: [
        new PolicyStatement({
          sid: 'DecideAndStore',
          actions: decideAndStore,
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          // Whose position may be stored begins and ends with a shift, in the shift's own transaction; who watches is kept too.
          sid: 'LetShareAndSee',
          actions: ['dynamodb:PutItem', 'dynamodb:Query'],
          resources: [tables.positions.tableArn],
        }),
        new PolicyStatement({
          sid: 'RemindLater',
          actions: ['sqs:SendMessage'],
          resources: [due.queueArn],
        }),
        new PolicyStatement({
          sid: 'ListByState',
          actions: ['dynamodb:Query'],
          resources: [`${tables.operations.tableArn}/index/byState`],
        }),
        new PolicyStatement({
          sid: 'ReadFeed',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          // Together with the state of a command, so in a batch; people's list by Query. It changes nobody (docs/adr/0070).
          sid: 'ReadRights',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.directory.tableArn],
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
        new PolicyStatement({
          sid: 'HandOutMap',
          actions: ['s3:GetObject'],
          resources: [content.bucket.arnForObjects('map/*')],
        }),
        keyUse('ReadMapWithContentKey', keys.content, 's3', ['kms:Decrypt']),
        ledger.statement,
        keyUse('ReadWithJournalKey', keys.journal, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
      ],
    });

    this.intake = new ZoneFunction(this, 'Intake', {
      ...common,
      service: 'intake',
      bundleKey: bundleKeys.intake,
      memoryMegabytes: 512,
      timeoutSeconds: 10,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: tables.operations.tableName,
        DIRECTORY_TABLE: tables.directory.tableName,
      },
      statements: [
        new PolicyStatement({
          sid: 'TakeIn',
          actions: decideAndStore,
          resources: [tables.operations.tableArn],
        }),
        new PolicyStatement({
          // Which units the zone has, and no person of it.
          sid: 'KnowUnits',
          actions: ['dynamodb:GetItem'],
          resources: [tables.directory.tableArn],
          conditions: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['ORGANISATION'] } },
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });

    this.preToken = new ZoneFunction(this, 'PreToken', {
      ...common,
      service: 'pre-token',
      bundleKey: bundleKeys['pre-token'],
      memoryMegabytes: 512,
      timeoutSeconds: 5,
      environment: { ZONE_CODE: settings.zoneCode, DIRECTORY_TABLE: tables.directory.tableName },
      statements: [
        new PolicyStatement({
          sid: 'ReadRights',
          actions: ['dynamodb:GetItem'],
          resources: [tables.directory.tableArn],
        }),
        keyUse('ReadWithDataKey', keys.data, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
      ],
    });
  }
}
