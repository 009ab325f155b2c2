import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { keyUse } from './keyUse.ts';
import type { ZoneChain } from './ZoneChain.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneRetentionProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly chain: ZoneChain;
  readonly bundleKey: string;
}

/**
 * The one function that erases (docs/adr/0081): what is due, out of the operations, the directory and the conversations, never out of the
 * journal. Of the journal it makes contents unreadable by taking their secret away, and the ledger of what it erased
 * lies where neither it nor a restore can change it.
 */
export class ZoneRetention extends Construct {
  readonly retention: ZoneFunction;

  constructor(scope: Construct, id: string, props: ZoneRetentionProps) {
    super(scope, id);
    const { settings, keys, tables, chain, bundleKey } = props;
    const { operations, directory, conversations, journal } = tables;
    const erased = [operations.tableArn, directory.tableArn, conversations.tableArn];
    const everyTable = [...erased, journal.tableArn];
    const use = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'] as const;
    this.retention = new ZoneFunction(this, 'Retention', {
      service: 'retention',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 512,
      timeoutSeconds: 300,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: operations.tableName,
        DIRECTORY_TABLE: directory.tableName,
        CONVERSATIONS_TABLE: conversations.tableName,
        JOURNAL_TABLE: journal.tableName,
        HEADS_BUCKET: chain.bucket.bucketName,
        HEADS_URL: `https://${chain.bucket.bucketRegionalDomainName}`,
      },
      statements: [
        new PolicyStatement({
          sid: 'FindWhatIsDue',
          actions: ['dynamodb:Query'],
          resources: everyTable.map((arn) => `${arn}/index/byDue`),
        }),
        new PolicyStatement({
          sid: 'LookAndPutOff',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:UpdateItem'],
          resources: everyTable,
        }),
        new PolicyStatement({ sid: 'Erase', actions: ['dynamodb:DeleteItem'], resources: erased }),
        new PolicyStatement({
          sid: 'AccountFor',
          actions: ['dynamodb:PutItem'],
          resources: [operations.tableArn, journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'KeepLedger',
          actions: ['s3:GetObject', 's3:PutObject'],
          resources: [chain.bucket.arnForObjects('erased/*')],
        }),
        new PolicyStatement({
          sid: 'FindLedger',
          actions: ['s3:ListBucket'],
          resources: [chain.bucket.bucketArn],
        }),
        keyUse('UseDataKey', keys.data, 'dynamodb', use),
        keyUse('UseJournalKey', keys.journal, 'dynamodb', use),
        keyUse('LockWithJournalKey', keys.journal, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
      ],
    });
    this.schedule('FourTimesADay', 'rate(6 hours)', '{}', 'What is due is erased or reviewed.');
    // A table that came back from an older copy is what keeps the zone closed until this has been.
    this.schedule(
      'EachMinute',
      'rate(1 minute)',
      '{"watch":true}',
      'What was erased is erased again after a restore.',
    );
  }

  private schedule(id: string, scheduleExpression: string, input: string, description: string): void {
    const { functionArn, functionName } = this.retention.function;
    const rule = new CfnRule(this, id, {
      description,
      scheduleExpression,
      state: 'ENABLED',
      targets: [
        {
          id: 'retention',
          arn: functionArn,
          input,
          // The next run finds all that this one left.
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
        },
      ],
    });
    new CfnPermission(this, `${id}May`, {
      action: 'lambda:InvokeFunction',
      functionName,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
  }
}
