import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { refuseOldSignatures } from '../constructs/refuseOldSignatures.ts';
import { refuseOperators } from '../constructs/refuseOperators.ts';

/** The map is about nobody, and a screen reads it by ranges for as long as somebody looks: a quarter of an hour (docs/adr/0100). */
const mapMilliseconds = 15 * 60_000;

/** Where photos and documents will lie: versioned, never public, over TLS only, under the content key. */
export class ZoneContent extends Construct {
  readonly bucket: Bucket;

  /** @param webOrigin from where screens read the map */
  constructor(scope: Construct, id: string, key: IKey, webOrigin: string) {
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
      cors: [
        {
          allowedOrigins: [webOrigin],
          allowedMethods: [HttpMethods.GET, HttpMethods.HEAD],
          allowedHeaders: ['range', 'if-match', 'if-none-match'],
          exposedHeaders: ['accept-ranges', 'content-length', 'content-range', 'etag'],
          maxAge: 3_600,
        },
      ],
    });
    const map = this.bucket.arnForObjects('map/*');
    this.bucket.addToResourcePolicy(refuseOldSignatures({ notResources: [this.bucket.bucketArn, map] }));
    this.bucket.addToResourcePolicy(
      refuseOldSignatures(
        { resources: [map] },
        { sid: 'RefuseOldMapSignatures', milliseconds: mapMilliseconds },
      ),
    );
    this.bucket.addToResourcePolicy(refuseOperators('OperatorsReadNothing', this.bucket.arnForObjects('*')));
  }
}
