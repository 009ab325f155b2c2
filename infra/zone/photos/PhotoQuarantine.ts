import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { refuseOldSignatures } from '../../constructs/refuseOldSignatures.ts';
import { refuseOperators } from '../../constructs/refuseOperators.ts';

/** Where photos arrive: posted by a form that is good for a minute, read by who takes them in, empty after three days. */
export class PhotoQuarantine extends Bucket {
  /** @param webOrigin from where devices post */
  constructor(scope: Construct, id: string, key: IKey, webOrigin: string) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          expiration: Duration.days(3),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedOrigins: [webOrigin],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ['content-type'],
        },
      ],
    });
    // The CDK's own property for it brings a function of its own along.
    if (this.node.defaultChild instanceof CfnBucket) {
      this.node.defaultChild.notificationConfiguration = {
        eventBridgeConfiguration: { eventBridgeEnabled: true },
      };
    }
    const objects = this.arnForObjects('*');
    this.addToResourcePolicy(refuseOldSignatures({ resources: [objects] }));
    this.addToResourcePolicy(refuseOperators('OperatorsReadNothing', objects));
  }
}
