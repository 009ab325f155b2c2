import { hexOf } from './hexOf.ts';
import { nodeHash } from './nodeHash.ts';
import type { Sha256 } from './Sha256.ts';
import type { TreeRange } from './TreeRange.ts';

/** The Merkle tree hash (RFC 6962, 2.1), lower-case hexadecimal; of a tree without entries the hash of nothing. */
export const rangeRoot = (sha256: Sha256, { roots }: TreeRange): string => {
  const last = roots.at(-1);
  if (last === undefined) return hexOf(sha256(new Uint8Array()));
  return roots.slice(0, -1).reduceRight((right, left) => nodeHash(sha256, left, right), last);
};
