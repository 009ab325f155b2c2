import type { PhotoUpload, Posted } from './PhotoZone.ts';

/** How long no byte may move before another try is better, ms. */
const stillMs = 30_000;

/**
 * Posts the form S3 gave, as multipart/form-data with the file last. XMLHttpRequest, because fetch does not tell how much
 * has gone out.
 */
export const postPhoto = (
  { url, fields }: PhotoUpload,
  bytes: Blob,
  went: (part: number) => void,
): Promise<Posted> =>
  new Promise((done) => {
    const form = new FormData();
    for (const { name, value } of fields) form.append(name, value);
    form.append('file', bytes);
    const request = new XMLHttpRequest();
    let still: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      clearTimeout(still);
      still = setTimeout(() => request.abort(), stillMs);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      if (total > 0) went(loaded / total);
    };
    request.onloadend = () => {
      clearTimeout(still);
      const { status } = request;
      // S3 says 403 to a form whose minute is over, 400 to one that is not the form it gave: a new one, either way.
      if (status >= 200 && status < 300) done('taken');
      else done(status === 403 || status === 400 ? 'expired' : 'later');
    };
    request.open('POST', url);
    moved();
    request.send(form);
  });
