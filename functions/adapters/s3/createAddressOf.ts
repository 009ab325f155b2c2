import { presignFile, type SignedPlace } from './presignFile.ts';

/**
 * Addresses of files to be saved. Whoever has one has the file while it is good, so it is good for seconds, and the bucket
 * refuses older ones whatever they say (T12). Saved and never shown: a file from outside the client's own origin runs
 * nothing in it.
 */
export const createAddressOf =
  (place: SignedPlace) =>
  (file: string, saveAs: string, seconds: number): Promise<string> =>
    presignFile(
      place,
      file,
      {
        'response-cache-control': 'no-store',
        'response-content-disposition': `attachment; filename="${saveAs}"`,
      },
      seconds,
    );
