import { nodeHash } from './nodeHash.ts';
import type { Sha256 } from './Sha256.ts';

/** What is claimed of two trees: that the larger one is the smaller one with more entries after it. */
export interface Consistency {
  readonly before: { readonly size: number; readonly root: string };
  readonly after: { readonly size: number; readonly root: string };
  readonly proof: readonly string[];
}

/** Whether the proof shows it (RFC 9162, 2.1.4.2). The older tree has 1 entry or more. */
export const checkConsistency = (sha256: Sha256, { before, after, proof }: Consistency): boolean => {
  if (before.size < 1 || before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && before.root === after.root;
  const isPower = Number.isInteger(Math.log2(before.size));
  const [first, ...steps] = isPower ? [before.root, ...proof] : proof;
  if (first === undefined) return false;
  let place = before.size - 1;
  let last = after.size - 1;
  while (place % 2 === 1) {
    place = (place - 1) / 2;
    last = Math.floor(last / 2);
  }
  let older = first;
  let newer = first;
  for (const step of steps) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeHash(sha256, step, older);
      newer = nodeHash(sha256, step, newer);
      while (place % 2 === 0 && place !== 0) {
        place /= 2;
        last = Math.floor(last / 2);
      }
    } else newer = nodeHash(sha256, newer, step);
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && older === before.root && newer === after.root;
};
