import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

/** A role's right to have a store decrypt and encrypt for it, with one of the zone's keys and by no other way. */
export const keyUse = (
  sid: string,
  key: IKey,
  service: 'dynamodb' | 's3',
  actions: readonly ('kms:Decrypt' | 'kms:Encrypt' | 'kms:GenerateDataKey' | 'kms:DescribeKey')[],
): PolicyStatement =>
  new PolicyStatement({
    sid,
    actions: [...actions],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
  });

/** What a function needs of the key of a table it reads and writes. */
export const tableKeyUse = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'] as const;
