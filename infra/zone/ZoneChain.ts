import { Aws, Fn } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { LockedBucket } from '../constructs/LockedBucket.ts';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { ZoneOnlyKey } from '../constructs/ZoneOnlyKey.ts';
import { keyUse } from './keyUse.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';
import { ZoneWitness } from './ZoneWitness.ts';

export interface ZoneChainProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly bundleKeys: Readonly<Record<'checkpoint' | 'witness', string>>;
}

/** Ten years by the law on the police function (44/11/12 §2), and one (security.md 5.2). A jurist confirms it. */
const lockedYears = 11;

/** Where heads lie in the bucket. */
const heads = 'checkpoints/*';

/**
 * What makes the journal provable from outside (security.md 5.2): each minute a head of the chain is signed with a key
 * that nobody can take out, witnessed, and put where nobody can take it away; each night the whole chain is hashed anew.
 */
export class ZoneChain extends Construct {
  readonly signing: ZoneOnlyKey;
  readonly bucket: LockedBucket;
  readonly checkpoint: ZoneFunction;
  readonly witness: ZoneWitness;

  constructor(scope: Construct, id: string, { settings, keys, tables, bundleKeys }: ZoneChainProps) {
    super(scope, id);
    this.signing = new ZoneOnlyKey(this, 'Signing', {
      purpose: 'SIGN',
      description: 'Signs the heads of the journal of a police zone, and its exports.',
      zoneCode: settings.zoneCode,
    });
    this.bucket = new LockedBucket(this, 'Heads', {
      encryptionKey: keys.journal,
      mode: settings.chainLockMode,
      lockedFor: { years: lockedYears },
    });
    this.witness = new ZoneWitness(this, 'Witness', {
      settings,
      keys,
      zoneKeyArn: this.signing.keyArn,
      bundleKey: bundleKeys.witness,
    });
    this.checkpoint = new ZoneFunction(this, 'Checkpoint', {
      service: 'checkpoint',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey: bundleKeys.checkpoint,
      logKey: keys.data,
      memoryMegabytes: 1024,
      // The night's audit reads the whole chain.
      timeoutSeconds: 900,
      environment: {
        ZONE_CODE: settings.zoneCode,
        JOURNAL_TABLE: tables.journal.tableName,
        SIGNING_KEY: this.signing.keyArn,
        HEADS_BUCKET: this.bucket.bucketName,
        HEADS_URL: `https://${this.bucket.bucketRegionalDomainName}`,
        WITNESS_FUNCTION: this.witness.witness.function.functionName,
      },
      statements: [
        new PolicyStatement({
          sid: 'ReadChain',
          actions: ['dynamodb:GetItem', 'dynamodb:Query'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'KeepHeads',
          actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
          resources: [tables.journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'SignHeads',
          actions: ['kms:GetPublicKey', 'kms:Sign'],
          resources: [this.signing.keyArn],
        }),
        new PolicyStatement({
          sid: 'LockHeads',
          actions: ['s3:GetObject', 's3:PutObject'],
          resources: [this.bucket.arnForObjects(heads)],
        }),
        new PolicyStatement({
          sid: 'FindHeads',
          actions: ['s3:ListBucket'],
          resources: [this.bucket.bucketArn],
        }),
        new PolicyStatement({
          sid: 'AskWitness',
          actions: ['lambda:InvokeFunction'],
          resources: [this.witness.witness.function.functionArn],
        }),
        keyUse('UseJournalKey', keys.journal, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
        keyUse('LockWithJournalKey', keys.journal, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
      ],
    });
    this.every('EachMinute', 'A head of the chain.', 'rate(1 minute)', {});
    this.every('EachNight', 'The whole chain, hashed anew.', 'cron(15 2 * * ? *)', { audit: true });
    this.alarms(settings);
  }

  private every(id: string, description: string, scheduleExpression: string, input: object): void {
    const rule = new CfnRule(this, id, {
      description,
      scheduleExpression,
      state: 'ENABLED',
      targets: [
        {
          id: 'checkpoint',
          arn: this.checkpoint.function.functionArn,
          input: JSON.stringify(input),
          // The next minute asks again by itself.
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
        },
      ],
    });
    new CfnPermission(this, `${id}May`, {
      action: 'lambda:InvokeFunction',
      functionName: this.checkpoint.function.functionName,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
  }

  private alarms(settings: ZoneSettings): void {
    const topic = Fn.conditionIf(
      settings.alarmsHaveTopic.logicalId,
      [settings.alarmTopicArn],
      Aws.NO_VALUE,
    ) as never;
    const metric = (metricName: string) => ({
      namespace: 'Patrouille',
      metricName,
      dimensions: [
        { name: 'service', value: 'checkpoint' },
        { name: 'zone', value: settings.zoneCode },
      ],
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      statistic: 'Maximum',
      alarmActions: topic,
      okActions: topic,
      period: 60,
    });
    new CfnAlarm(this, 'Unsound', {
      ...metric('Unsound'),
      alarmDescription:
        'The chain of the journal is not what was signed: somebody changed it (security.md 5.10, P1).',
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: 'notBreaching',
    });
    new CfnAlarm(this, 'HeadLate', {
      ...metric('Waited'),
      alarmDescription: 'No head of the chain was made, or entries waited three minutes and more for one.',
      threshold: 180_000,
      evaluationPeriods: 5,
      treatMissingData: 'breaching',
    });
    new CfnAlarm(this, 'WitnessSilent', {
      ...metric('Unheard'),
      alarmDescription: 'A witness has not signed the heads of the chain for an hour.',
      threshold: 1,
      evaluationPeriods: 60,
      treatMissingData: 'notBreaching',
    });
  }
}
