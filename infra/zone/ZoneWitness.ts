import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { EncryptedTable } from '../constructs/EncryptedTable.ts';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { ZoneOnlyKey } from '../constructs/ZoneOnlyKey.ts';
import { keyUse } from './keyUse.ts';
import type { ZoneKeys } from './ZoneKeys.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZoneWitnessProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  /** The key of the zone whose heads it may sign. */
  readonly zoneKeyArn: string;
  readonly bundleKey: string;
}

/**
 * A witness beside the zone: a key, a memory and a role of its own, which no other role of the zone may use. It stands
 * in for those that matter, which are run by others (functions/witness/README.md).
 */
export class ZoneWitness extends Construct {
  readonly signing: ZoneOnlyKey;
  readonly memory: EncryptedTable;
  readonly witness: ZoneFunction;

  constructor(scope: Construct, id: string, { settings, keys, zoneKeyArn, bundleKey }: ZoneWitnessProps) {
    super(scope, id);
    this.signing = new ZoneOnlyKey(this, 'Signing', {
      purpose: 'SIGN',
      description: 'Signs what a witness of a police zone has seen.',
      zoneCode: settings.zoneCode,
    });
    this.memory = new EncryptedTable(this, 'Memory', { key: keys.journal });
    this.witness = new ZoneFunction(this, 'Witness', {
      service: 'witness',
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      bundleKey,
      logKey: keys.data,
      memoryMegabytes: 512,
      timeoutSeconds: 10,
      environment: {
        ZONE_CODE: settings.zoneCode,
        WITNESS_TABLE: this.memory.tableName,
        WITNESS_KEY: this.signing.keyArn,
        ZONE_KEY: zoneKeyArn,
      },
      statements: [
        new PolicyStatement({
          sid: 'Remember',
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
          resources: [this.memory.tableArn],
        }),
        new PolicyStatement({
          sid: 'SignWhatWasSeen',
          actions: ['kms:GetPublicKey', 'kms:Sign'],
          resources: [this.signing.keyArn],
        }),
        new PolicyStatement({
          sid: 'KnowTheZone',
          actions: ['kms:GetPublicKey'],
          resources: [zoneKeyArn],
        }),
        keyUse('UseJournalKey', keys.journal, 'dynamodb', [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]),
      ],
    });
  }
}
