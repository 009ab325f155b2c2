import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { StoreKey } from '../constructs/StoreKey.ts';

/**
 * The key of the files people's browsers load and of the log of who loaded them. CloudFront reads with it, for this account's
 * own distributions, and the log's carrier writes with it; no data of a zone is under it.
 */
export class WebKey extends StoreKey {
  constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'The web clients of a police zone, and their log.', services: ['s3'] });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'CloudFrontReads',
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: {
          // The distribution needs the bucket, and the bucket this key: its own id cannot stand here.
          ArnLike: {
            'aws:SourceArn': `arn:${Aws.PARTITION}:cloudfront::${Aws.ACCOUNT_ID}:distribution/*`,
          },
        },
      }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogsAreWritten',
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }
}
