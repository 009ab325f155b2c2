import { nodeHash } from './nodeHash.ts';
import type { Sha256 } from './Sha256.ts';
import { splitOf } from './splitOf.ts';
import type { ReadNode } from './TreeNode.ts';

/** Neighbouring entries as a proof knows them: from `begin` (counted from 0) up to and without `end`. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** The Merkle tree hash of a span that begins where a subtree of its length may begin. */
export const spanHash = async (sha256: Sha256, readNode: ReadNode, { begin, end }: Span): Promise<string> => {
  const length = end - begin;
  const level = Math.log2(length);
  if (Number.isInteger(level)) return readNode({ level, index: begin / length });
  const middle = begin + splitOf(length);
  const [left, right] = await Promise.all([
    spanHash(sha256, readNode, { begin, end: middle }),
    spanHash(sha256, readNode, { begin: middle, end }),
  ]);
  return nodeHash(sha256, left, right);
};
