import { nodeHash } from './nodeHash.ts';
import type { Sha256 } from './Sha256.ts';

/** What is claimed of an entry: that it is the one at `index` (from 0) of the tree of that size and root. */
export interface Inclusion {
  readonly hash: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/** Whether an audit path proves it (RFC 9162, 2.1.3.2). Hashes in lower-case hexadecimal. */
export const checkInclusion = (sha256: Sha256, { hash, index, size, root, proof }: Inclusion): boolean => {
  if (index < 0 || index >= size) return false;
  let place = index;
  let last = size - 1;
  let reached = hash;
  for (const step of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      reached = nodeHash(sha256, step, reached);
      while (place % 2 === 0 && place !== 0) {
        place /= 2;
        last = Math.floor(last / 2);
      }
    } else reached = nodeHash(sha256, reached, step);
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && reached === root;
};
