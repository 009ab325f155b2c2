import { entryHash } from '../../shared/journal/chain/entryHash.ts';
import { unlinkLine } from '../../shared/journal/chain/unlinkLine.ts';
import { sha256 } from './sha256.ts';

/** What the entries after a head are, if they hold; else the first that does not, and why. */
export type Further =
  | { readonly ok: true; readonly hashes: readonly string[]; readonly firstAt: string | null }
  | { readonly ok: false; readonly n: number; readonly why: ChainFault };

export type ChainFault = 'NOT_AN_ENTRY' | 'OUT_OF_PLACE' | 'LINK' | 'HASH' | 'MISSING' | 'HEAD';

/**
 * Takes the lines after a head apart and hashes every one of them anew: a head says that its entries are right, so it
 * is not made by trusting what is written on them.
 *
 * @param from what the lines continue: number and hash of the entry before the first
 * @param to number of the last line there must be
 */
export const readFurther = async (
  lines: AsyncIterable<string>,
  place: { readonly zone: string; readonly epoch: string },
  from: { readonly n: number; readonly hash: string },
  to: number,
): Promise<Further> => {
  const hashes: string[] = [];
  let firstAt: string | null = null;
  let before = from.hash;
  let n = from.n;
  for await (const line of lines) {
    n += 1;
    const parts = unlinkLine(line);
    const entry = parts === null ? null : factsOf(parts.canonical);
    if (parts === null || entry === null) return { ok: false, n, why: 'NOT_AN_ENTRY' };
    if (entry.n !== n || entry.zone !== place.zone || entry.epoch !== place.epoch || n > to) {
      return { ok: false, n, why: 'OUT_OF_PLACE' };
    }
    if (parts.prevHash !== before) return { ok: false, n, why: 'LINK' };
    if (entryHash(sha256, before, parts.canonical) !== parts.hash) return { ok: false, n, why: 'HASH' };
    firstAt ??= entry.at;
    before = parts.hash;
    hashes.push(parts.hash);
  }
  if (n !== to) return { ok: false, n: n + 1, why: 'MISSING' };
  return { ok: true, hashes, firstAt };
};

const factsOf = (
  canonical: string,
): { readonly n: unknown; readonly zone: unknown; readonly epoch: unknown; readonly at: string } | null => {
  try {
    const value: unknown = JSON.parse(canonical);
    if (typeof value !== 'object' || value === null) return null;
    const { n, zone, epoch, at } = Object.fromEntries(Object.entries(value));
    return { n, zone, epoch, at: String(at) };
  } catch {
    return null;
  }
};
