import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  CfnEventSourceMapping,
  CfnPermission,
  type Function as LambdaFunction,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { ZoneFunction } from '../../constructs/ZoneFunction.ts';
import { keyUse, tableKeyUse } from '../keyUse.ts';
import { type PhotoParts, photoBuckets } from './PhotoParts.ts';

/**
 * Takes photos in, a message at a time, and ends those whose time is over, each hour.
 * @param seconds as long as that may take
 * @param decode who makes pictures anew
 */
export const photoIngest = (
  scope: Construct,
  parts: PhotoParts,
  seconds: number,
  decode: LambdaFunction,
): ZoneFunction => {
  const { settings, keys, tables, content, bundleKeys, releaseBucket, quarantine, evidence, arrived, lost } =
    parts;
  const ingest = new ZoneFunction(scope, 'Ingest', {
    releaseBucket,
    logKey: keys.data,
    service: 'photo-ingest',
    bundleKey: bundleKeys['photo-ingest'],
    memoryMegabytes: 1024,
    timeoutSeconds: seconds,
    environment: {
      ZONE_CODE: settings.zoneCode,
      OPERATIONS_TABLE: tables.operations.tableName,
      ...photoBuckets(parts),
      DECODE_FUNCTION: decode.functionName,
      LOST_QUEUE: lost.queueArn,
    },
    statements: [
      new PolicyStatement({
        sid: 'TakeSteps',
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
        resources: [tables.operations.tableArn],
      }),
      new PolicyStatement({
        sid: 'ReadQuarantine',
        actions: ['s3:GetObject'],
        resources: [quarantine.arnForObjects('in/*')],
      }),
      new PolicyStatement({
        sid: 'KeepWhatPeopleSee',
        actions: ['s3:DeleteObject', 's3:PutObject'],
        resources: [content.bucket.arnForObjects('photo/*')],
      }),
      new PolicyStatement({
        // Deleting a locked object hides it; the version stays until its lock is over.
        sid: 'KeepEvidence',
        actions: ['s3:DeleteObject', 's3:PutObject', 's3:GetObject'],
        resources: [evidence.arnForObjects('photo/*')],
      }),
      new PolicyStatement({
        sid: 'KeepForCourt',
        actions: ['s3:PutObject', 's3:PutObjectRetention'],
        resources: [evidence.arnForObjects('promoted/*')],
      }),
      new PolicyStatement({
        sid: 'AskDecoder',
        actions: ['lambda:InvokeFunction'],
        resources: [decode.functionArn],
      }),
      new PolicyStatement({
        sid: 'TakeWhatArrived',
        actions: [
          'sqs:ReceiveMessage',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:ChangeMessageVisibility',
        ],
        resources: [arrived.queueArn, lost.queueArn],
      }),
      keyUse('UseDataKey', keys.data, 'dynamodb', tableKeyUse),
      keyUse('UseContentKey', keys.content, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
      keyUse('UseEvidenceKey', keys.evidence, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']),
    ],
  });
  const { functionArn, functionName } = ingest.function;
  for (const [name, queue] of [
    ['OnArrival', arrived],
    ['OnLoss', lost],
  ] as const) {
    new CfnEventSourceMapping(scope, name, {
      eventSourceArn: queue.queueArn,
      functionName,
      batchSize: 1,
    }).node.addDependency(ingest.role);
  }
  const hourly = new CfnRule(scope, 'Sweep', {
    description: 'Ends photos whose time is over.',
    scheduleExpression: 'rate(1 hour)',
    state: 'ENABLED',
    targets: [
      {
        id: 'ingest',
        arn: functionArn,
        input: '{}',
        // The next hour asks again by itself.
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
      },
    ],
  });
  new CfnPermission(scope, 'MaySweep', {
    action: 'lambda:InvokeFunction',
    functionName,
    principal: 'events.amazonaws.com',
    sourceArn: hourly.attrArn,
  });
  return ingest;
};
