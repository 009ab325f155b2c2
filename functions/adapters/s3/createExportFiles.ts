import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { ExportSink } from '../../exporter/ExporterPorts.ts';

/** S3 wants 5 MiB a part, all but the last. */
const partBytes = 8 * 1024 * 1024;

/**
 * Files in a bucket, written from beginning to end with a part in memory at a time. A small one is put at once; a large
 * one is there when its last part is, and not before.
 */
export const createExportFiles = (
  bucket: string,
  settings: S3ClientConfig = {},
): ((file: string, type: string) => Promise<ExportSink>) => {
  const client = new S3Client({ maxAttempts: 4, ...settings });
  return async (Key, ContentType) => {
    const place = { Bucket: bucket, Key };
    let held: Uint8Array[] = [];
    let bytes = 0;
    let UploadId: string | undefined;
    const Parts: { ETag: string | undefined; PartNumber: number }[] = [];

    const takeHeld = (): Uint8Array => {
      const Body = Buffer.concat(held);
      held = [];
      bytes = 0;
      return Body;
    };
    const sendPart = async (): Promise<void> => {
      UploadId ??= (await client.send(new CreateMultipartUploadCommand({ ...place, ContentType }))).UploadId;
      const PartNumber = Parts.length + 1;
      const { ETag } = await client.send(
        new UploadPartCommand({ ...place, UploadId, PartNumber, Body: takeHeld() }),
      );
      Parts.push({ ETag, PartNumber });
    };

    return {
      write: async (text) => {
        const piece = Buffer.from(text, 'utf8');
        held.push(piece);
        bytes += piece.length;
        if (bytes >= partBytes) await sendPart();
      },
      finish: async () => {
        if (UploadId === undefined) {
          await client.send(new PutObjectCommand({ ...place, ContentType, Body: takeHeld() }));
          return;
        }
        if (bytes > 0) await sendPart();
        await client.send(
          new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload: { Parts } }),
        );
      },
      abort: async () => {
        if (UploadId !== undefined)
          await client.send(new AbortMultipartUploadCommand({ ...place, UploadId }));
      },
    };
  };
};
