import { GetObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/**
 * Addresses of files in a bucket, in the name of this function's role. Whoever has one has the file while it is good,
 * so it is good for seconds, and the bucket refuses older ones whatever they say (T12). Saved and never shown: a file
 * from outside the client's own origin runs nothing in it.
 */
export const createAddressOf = (
  bucket: string,
  settings: S3ClientConfig = {},
): ((file: string, saveAs: string, seconds: number) => Promise<string>) => {
  const client = new S3Client({ maxAttempts: 4, ...settings });
  return (file, saveAs, seconds) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket,
        Key: file,
        ResponseContentDisposition: `attachment; filename="${saveAs}"`,
        ResponseCacheControl: 'no-store',
      }),
      { expiresIn: seconds },
    );
};
