import { sha256 } from '../../functions/checkpoint/sha256.ts';
import { chainLine } from '../../shared/journal/chain/chainLine.ts';
import type { ExportHeader } from '../../shared/journal/chain/ExportHeader.ts';
import { unlinkLine } from '../../shared/journal/chain/unlinkLine.ts';
import type { Signers } from './exportOf.ts';
import type { TestChain } from './makeChain.ts';

/** A right export, to be made wrong. */
export interface Sample {
  readonly kind: ExportHeader['kind'];
  readonly chain: TestChain;
  readonly lines: readonly string[];
  readonly signers: Signers;
  /** Audit path of a range's last entry. */
  readonly proof: readonly string[] | undefined;
}

/** Whole numbers below `bound`, the same for the same seed. */
export type Random = (bound: number) => number;

/** Another file made of a right one, and at which line (from 1) it is wrong first, where that can be said. */
export interface Tampered {
  readonly text: string | Buffer;
  readonly line?: number;
}

/** One way to make a file wrong; null when the dice gave a change that changes nothing. */
export type Tamper = (sample: Sample, random: Random) => Tampered | null;

/** Random numbers from a seed (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
};

/** An entry's line with another content, hashed as it should be for that content, after the same entry. */
export const rewritten = (line: string): string => {
  const parts = unlinkLine(line);
  if (parts === null) throw new Error('not an entry');
  const entry = JSON.parse(parts.canonical);
  const other = { ...entry, actor: { ...entry.actor, id: 'somebody-else' } };
  return chainLine(sha256, parts.prevHash, other).line;
};
