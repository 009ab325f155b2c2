import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** A request older than this was kept by somebody (T12). */
const signatureMilliseconds = 60_000;

export interface WebBucketProps {
  readonly encryptionKey: IKey;
  /** CloudFront brings its log by an access list, and by nothing else where the log's bucket is in another region than its own. */
  readonly takesLogs?: boolean;
  readonly lifecycleRules?: LifecycleRule[];
}

/** A bucket behind the distribution: never public, versioned, over TLS, under the web's own key, kept when its stack goes. */
export class WebBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    { encryptionKey, takesLogs = false, lifecycleRules = [] }: WebBucketProps,
  ) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey,
      bucketKeyEnabled: true,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: takesLogs
        ? ObjectOwnership.BUCKET_OWNER_PREFERRED
        : ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }, ...lifecycleRules],
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'RefuseOldSignatures',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:*'],
        resources: [this.arnForObjects('*')],
        conditions: { NumericGreaterThan: { 's3:signatureAge': signatureMilliseconds } },
      }),
    );
  }
}
