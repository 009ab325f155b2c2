import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { LockedBucket } from '../../constructs/LockedBucket.ts';
import type { ZonePhotosProps } from './ZonePhotosProps.ts';

/** What the functions of photos are made of: the zone's parts, and those photos have of their own. */
export interface PhotoParts extends ZonePhotosProps {
  readonly releaseBucket: IBucket;
  readonly quarantine: Bucket;
  readonly evidence: LockedBucket;
  readonly arrived: Queue;
  readonly lost: Queue;
}

/** Where their pictures lie, as the functions are told. */
export const photoBuckets = ({
  quarantine,
  evidence,
  content,
}: Pick<PhotoParts, 'quarantine' | 'evidence' | 'content'>): Readonly<Record<string, string>> => ({
  QUARANTINE_BUCKET: quarantine.bucketName,
  QUARANTINE_URL: `https://${quarantine.bucketRegionalDomainName}`,
  ...picturesOf({ evidence, content }),
});

/** The same without where they arrive. */
export const picturesOf = ({
  evidence,
  content,
}: Pick<PhotoParts, 'evidence' | 'content'>): Readonly<Record<string, string>> => ({
  CONTENT_BUCKET: content.bucket.bucketName,
  CONTENT_URL: `https://${content.bucket.bucketRegionalDomainName}`,
  EVIDENCE_BUCKET: evidence.bucketName,
  EVIDENCE_URL: `https://${evidence.bucketRegionalDomainName}`,
});
