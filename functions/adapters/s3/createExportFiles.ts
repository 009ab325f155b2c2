import type { ExportSink } from '../../exporter/ExporterPorts.ts';
import { type SignedAnswer, sendSigned } from '../http/sendSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/** S3 wants 5 MiB a part, all but the last. */
const partLength = 8 * 1024 * 1024;

/**
 * Files in a bucket, written from beginning to end with a part in memory at a time. A small one is put at once; a large
 * one is there when its last part is, and not before.
 */
export const createExportFiles =
  ({ base, region }: BucketPlace): ((file: string, type: string) => Promise<ExportSink>) =>
  async (file, type) => {
    let held: string[] = [];
    let length = 0;
    let upload: string | undefined;
    const etags: string[] = [];

    const call = async (
      method: 'PUT' | 'POST' | 'DELETE',
      query: Readonly<Record<string, string>>,
      body: string,
    ): Promise<SignedAnswer> => {
      const url = new URL(`${base}/${file}`);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const headers = { 'content-type': type };
      const answer = await sendSigned({ service: 's3', region, method, url, headers, body });
      // S3 may answer 200 with an error inside where it puts parts together.
      if (answer.status >= 300 || answer.body.includes('<Error>')) {
        throw new Error(`S3 takes no export: ${answer.status}`);
      }
      return answer;
    };
    const takeHeld = (): string => {
      const body = held.join('');
      held = [];
      length = 0;
      return body;
    };
    const sendPart = async (): Promise<void> => {
      upload ??= /<UploadId>([^<]+)<\/UploadId>/.exec((await call('POST', { uploads: '' }, '')).body)?.[1];
      if (upload === undefined) throw new Error('S3 begins no upload');
      const number = String(etags.length + 1);
      etags.push((await call('PUT', { partNumber: number, uploadId: upload }, takeHeld())).etag);
    };

    return {
      write: async (text) => {
        held.push(text);
        length += text.length;
        if (length >= partLength) await sendPart();
      },
      finish: async () => {
        if (upload === undefined) {
          await call('PUT', {}, takeHeld());
          return;
        }
        if (length > 0) await sendPart();
        const parts = etags.map(
          (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
        );
        const list = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`;
        await call('POST', { uploadId: upload }, list);
      },
      abort: async () => {
        if (upload !== undefined) await call('DELETE', { uploadId: upload }, '');
      },
    };
  };
