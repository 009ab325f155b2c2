import type { PhotoMime } from './photoMimes.ts';

/** A file as a device says it is. SHA-256 in lower-case hexadecimal. */
export interface SaidFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: PhotoMime;
}
