import { constants, gzipSync } from 'node:zlib';

/** Where gzip says which system made it: always the same here, so that the same map has the same bytes. */
const systemByte = 9;
const unknownSystem = 255;

/** Compressed, with nothing in it of where or when. */
export const gzipped = (bytes: Uint8Array): Uint8Array => {
  const made = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  made[systemByte] = unknownSystem;
  return made;
};
