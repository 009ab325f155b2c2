import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { operatorTag } from '../constructs/operatorTag.ts';

/** A presigned address is a bearer secret (T12): it is good for a minute, whatever its signer wrote in it. */
const signatureMilliseconds = 60_000;

/** Where photos and documents will lie: versioned, never public, over TLS only, under the content key. */
export class ZoneContent extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    const objects = this.bucket.arnForObjects('*');
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'RefuseOldSignatures',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:*'],
        resources: [objects],
        conditions: { NumericGreaterThan: { 's3:signatureAge': signatureMilliseconds } },
      }),
    );
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OperatorsReadNothing',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:DeleteObject*', 's3:GetObject*', 's3:PutObject*'],
        resources: [objects],
        conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
      }),
    );
  }
}
