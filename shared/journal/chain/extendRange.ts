import { nodeHash } from './nodeHash.ts';
import type { Sha256 } from './Sha256.ts';
import type { TreeRange } from './TreeRange.ts';

/** The tree with further entries. `hashes` are entry hashes in their order, which are leaf hashes already. */
export const extendRange = (sha256: Sha256, range: TreeRange, hashes: readonly string[]): TreeRange => {
  const roots = [...range.roots];
  let { size } = range;
  for (const hash of hashes) {
    let right = hash;
    // As in adding one to a binary number: each 1 at its end is carried.
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = roots.pop();
      if (left === undefined) throw new Error('A range whose roots do not fit its size');
      right = nodeHash(sha256, left, right);
    }
    roots.push(right);
    size += 1;
  }
  return { size, roots };
};
