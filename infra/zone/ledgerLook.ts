import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LockedBucket } from '../constructs/LockedBucket.ts';

/** What a function gets that answers the API: it looks whether the erasure ledger goes on (docs/adr/0082), and reads none of it. */
export const ledgerLook = (bucket: LockedBucket) => ({
  environment: {
    HEADS_BUCKET: bucket.bucketName,
    HEADS_URL: `https://${bucket.bucketRegionalDomainName}`,
  },
  statement: new PolicyStatement({
    sid: 'LookForErasures',
    actions: ['s3:ListBucket'],
    resources: [bucket.bucketArn],
  }),
});
