import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { refuseOldSignatures } from './refuseOldSignatures.ts';
import { refuseOperators } from './refuseOperators.ts';

export interface LockedBucketProps {
  readonly encryptionKey: IKey;
  /** `GOVERNANCE` or `COMPLIANCE`; may be a parameter's value. */
  readonly mode: string;
  /** How long every object is locked, if nothing else is said of it. */
  readonly lockedFor: { readonly years: number } | { readonly days: number };
  /** Where an object may be put locked for longer; nowhere if none is given. */
  readonly lockedLonger?: string;
}

/**
 * A bucket whose objects nobody deletes or overwrites before their time (S3 Object Lock). In COMPLIANCE mode not even
 * the account's root can, and nobody can shorten it; in GOVERNANCE mode a principal with
 * `s3:BypassGovernanceRetention` could, which no role here has and the bucket's policy refuses to all.
 */
export class LockedBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    { encryptionKey, mode, lockedFor, lockedLonger }: LockedBucketProps,
  ) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey,
      bucketKeyEnabled: true,
      versioned: true,
      objectLockEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    if (this.node.defaultChild instanceof CfnBucket) {
      // The CDK's own property takes no parameter for the mode.
      this.node.defaultChild.objectLockConfiguration = {
        objectLockEnabled: 'Enabled',
        rule: { defaultRetention: { mode, ...lockedFor } },
      };
    }
    const objects = this.arnForObjects('*');
    this.addToResourcePolicy(refuseOldSignatures({ resources: [objects] }));
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NobodyUnlocks',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:BypassGovernanceRetention', 's3:DeleteObjectVersion', 's3:PutObjectLegalHold'],
        resources: [objects],
      }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NobodyLocksAnew',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObjectRetention'],
        ...(lockedLonger === undefined
          ? { resources: [objects] }
          : { notResources: [this.bucketArn, this.arnForObjects(lockedLonger)] }),
      }),
    );
    this.addToResourcePolicy(refuseOperators('OperatorsWriteNothing', objects));
  }
}
