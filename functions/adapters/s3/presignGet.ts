import { presignFile, type SignedPlace } from './presignFile.ts';

/** Addresses that read a file as it is, whole or by ranges: a `Range` header needs no signature. */
export const presignGet =
  (place: SignedPlace) =>
  (file: string, seconds: number): Promise<string> =>
    presignFile(place, file, {}, seconds);
