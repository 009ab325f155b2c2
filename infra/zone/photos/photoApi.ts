import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ZoneFunction } from '../../constructs/ZoneFunction.ts';
import { keyUse, tableKeyUse } from '../keyUse.ts';
import { type PhotoParts, photoBuckets } from './PhotoParts.ts';

/**
 * Answers what people ask about photos, and hands pictures out.
 * @param picturesUrl where tickets are redeemed
 */
export const photoApi = (scope: Construct, parts: PhotoParts, picturesUrl: string): ZoneFunction => {
  const {
    settings,
    keys,
    tables,
    content,
    ledger,
    bundleKeys,
    releaseBucket,
    quarantine,
    evidence,
    arrived,
  } = parts;
  return new ZoneFunction(scope, 'Photo', {
    releaseBucket,
    logKey: keys.data,
    service: 'photo',
    bundleKey: bundleKeys.photo,
    memoryMegabytes: 1024,
    timeoutSeconds: 20,
    environment: {
      ZONE_CODE: settings.zoneCode,
      OPERATIONS_TABLE: tables.operations.tableName,
      JOURNAL_TABLE: tables.journal.tableName,
      DIRECTORY_TABLE: tables.directory.tableName,
      CONVERSATIONS_TABLE: tables.conversations.tableName,
      ...photoBuckets(parts),
      ARRIVED_QUEUE: arrived.queueUrl,
      SUBJECTS_KEY: keys.subjects.keyArn,
      PICTURES_URL: picturesUrl,
      ...ledger.environment,
    },
    statements: [
      new PolicyStatement({
        sid: 'DecideAndStore',
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        resources: [tables.operations.tableArn],
      }),
      new PolicyStatement({
        // Who is in a channel its photos are shown in.
        sid: 'KnowMembers',
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
        resources: [tables.conversations.tableArn],
      }),
      new PolicyStatement({
        sid: 'ReadJournal',
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
        resources: [tables.journal.tableArn],
      }),
      new PolicyStatement({
        sid: 'ReadRightsAndNames',
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
        resources: [tables.directory.tableArn],
      }),
      new PolicyStatement({
        // In whose name the devices post.
        sid: 'LetPost',
        actions: ['s3:PutObject'],
        resources: [quarantine.arnForObjects('in/*')],
      }),
      new PolicyStatement({
        sid: 'HandOutPictures',
        actions: ['s3:GetObject'],
        resources: [content.bucket.arnForObjects('photo/*'), content.bucket.arnForObjects('exports/*')],
      }),
      new PolicyStatement({
        sid: 'HandOutEvidence',
        actions: ['s3:GetObject'],
        resources: [evidence.arnForObjects('photo/*')],
      }),
      new PolicyStatement({
        sid: 'WriteReports',
        actions: ['s3:PutObject'],
        resources: [content.bucket.arnForObjects('exports/*.pdf')],
      }),
      new PolicyStatement({
        sid: 'AskForIngest',
        actions: ['sqs:SendMessage'],
        resources: [arrived.queueArn],
      }),
      new PolicyStatement({
        sid: 'MakeSubjectHashes',
        actions: ['kms:GenerateMac'],
        resources: [keys.subjects.keyArn],
      }),
      ledger.statement,
      keyUse('UseDataKey', keys.data, 'dynamodb', tableKeyUse),
      keyUse('ReadWithJournalKey', keys.journal, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
      keyUse('UseContentKey', keys.content, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
      keyUse('ReadEvidenceWithItsKey', keys.evidence, 's3', ['kms:Decrypt']),
    ],
  });
};
