import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ZoneFunction } from '../../constructs/ZoneFunction.ts';
import { keyUse, tableKeyUse } from '../keyUse.ts';
import { type PhotoParts, picturesOf } from './PhotoParts.ts';

/** Gives a picture against a ticket, once: may use tickets up, read pictures, and nothing else of the zone. */
export const photoOnce = (
  scope: Construct,
  parts: Pick<
    PhotoParts,
    'settings' | 'keys' | 'tables' | 'content' | 'bundleKeys' | 'releaseBucket' | 'evidence'
  >,
): ZoneFunction => {
  const { settings, keys, tables, content, bundleKeys, releaseBucket, evidence } = parts;
  return new ZoneFunction(scope, 'Once', {
    releaseBucket,
    logKey: keys.data,
    service: 'photo-once',
    bundleKey: bundleKeys['photo-once'],
    memoryMegabytes: 512,
    timeoutSeconds: 10,
    environment: {
      ZONE_CODE: settings.zoneCode,
      OPERATIONS_TABLE: tables.operations.tableName,
      ...picturesOf(parts),
    },
    statements: [
      new PolicyStatement({
        sid: 'UseTicketsUp',
        actions: ['dynamodb:UpdateItem'],
        resources: [tables.operations.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['TICKET#*'] } },
      }),
      new PolicyStatement({
        sid: 'ReadPictures',
        actions: ['s3:GetObject'],
        resources: [content.bucket.arnForObjects('photo/*'), evidence.arnForObjects('photo/*')],
      }),
      keyUse('UseDataKey', keys.data, 'dynamodb', tableKeyUse),
      keyUse('ReadWithContentKey', keys.content, 's3', ['kms:Decrypt']),
      keyUse('ReadEvidenceWithItsKey', keys.evidence, 's3', ['kms:Decrypt']),
    ],
  });
};
