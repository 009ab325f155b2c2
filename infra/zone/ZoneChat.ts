import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { keyUse } from './keyUse.ts';
import type { ledgerLook } from './ledgerLook.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';
import type { ZoneTables } from './ZoneTables.ts';

export interface ZoneChatProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly ledger: ReturnType<typeof ledgerLook>;
  /** What is to be looked at later: urgent messages, those to be said at a time. */
  readonly due: Queue;
  readonly bundleKey: string;
}

/**
 * The function that answers what people say to each other, apart from incidents: a channel full of talk never keeps a dispatch
 * waiting, and only this function reads conversations. Of the journal it can make the content of messages unreadable, and
 * of nothing else.
 */
export class ZoneChat extends Construct {
  readonly chat: ZoneFunction;

  constructor(scope: Construct, id: string, props: ZoneChatProps) {
    super(scope, id);
    const { settings, keys, tables, ledger, due, bundleKey } = props;
    const { operations, conversations, journal, directory } = tables;
    const use = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'] as const;
    this.chat = new ZoneFunction(this, 'Chat', {
      service: 'chat',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 1024,
      timeoutSeconds: 10,
      environment: {
        ZONE_CODE: settings.zoneCode,
        OPERATIONS_TABLE: operations.tableName,
        CONVERSATIONS_TABLE: conversations.tableName,
        JOURNAL_TABLE: journal.tableName,
        DIRECTORY_TABLE: directory.tableName,
        DEADLINE_QUEUE: due.queueUrl,
        ...ledger.environment,
      },
      statements: [
        new PolicyStatement({
          sid: 'KeepConversations',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          resources: [conversations.tableArn],
        }),
        new PolicyStatement({
          // Who is on duty and on which incident; answered commands, deadlines, journal rows.
          sid: 'LookAndLeaveRows',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
          resources: [operations.tableArn],
        }),
        new PolicyStatement({
          sid: 'CatchUp',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [journal.tableArn],
        }),
        new PolicyStatement({
          sid: 'ForgetMessages',
          actions: ['dynamodb:UpdateItem'],
          resources: [journal.tableArn],
          conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SECRET#MESSAGE#*'] } },
        }),
        new PolicyStatement({
          sid: 'ReadRightsAndNames',
          actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
          resources: [directory.tableArn],
        }),
        new PolicyStatement({
          sid: 'AskToBeReminded',
          actions: ['sqs:SendMessage'],
          resources: [due.queueArn],
        }),
        ledger.statement,
        keyUse('UseDataKey', keys.data, 'dynamodb', use),
        keyUse('UseJournalKey', keys.journal, 'dynamodb', use),
      ],
    });
  }
}
