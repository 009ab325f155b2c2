/** Where a bucket is and how it is spoken to. */
export interface BucketPlace {
  /** The bucket's own address, or the local cloud's with the bucket as path; without a slash at its end. */
  readonly base: string;
  readonly region: string;
}
