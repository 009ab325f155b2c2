import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { operatorTag } from '../constructs/operatorTag.ts';

/** A presigned address is a bearer secret (T12): it is good for a minute, whatever its signer wrote in it. */
const signatureMilliseconds = 60_000;

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
    const objects = this.bucket.arnForObjects('*');
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'RefuseOldSignatures',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:*'],
        notResources: [this.bucket.bucketArn, this.bucket.arnForObjects('map/*')],
        conditions: { NumericGreaterThan: { 's3:signatureAge': signatureMilliseconds } },
      }),
    );
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'RefuseOldMapSignatures',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:*'],
        resources: [this.bucket.arnForObjects('map/*')],
        conditions: { NumericGreaterThan: { 's3:signatureAge': mapMilliseconds } },
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
