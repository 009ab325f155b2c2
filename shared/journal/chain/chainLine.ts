import canonicalize from 'canonicalize';
import { entryHash } from './entryHash.ts';
import type { Sha256 } from './Sha256.ts';

/** What a line needs of an entry: the two members beside which `hash` and `prevHash` stand in canonical order. */
export interface UnlinkedEntry {
  readonly id: string;
  readonly purpose: string;
  readonly hash?: never;
  readonly prevHash?: never;
}

/**
 * An entry as the line that is kept for ever: RFC 8785 canonical JSON with `prevHash` and `hash` in their place, so
 * that whoever checks it takes the two out of the text and hashes what is left, without making JSON again.
 *
 * @param prevHash hash of the entry before, lower-case hexadecimal; `firstPrevHash` for an epoch's first
 * @param entry without undefined behaviour in JSON: no functions, no NaN, no lone surrogates (throws)
 */
export const chainLine = (
  sha256: Sha256,
  prevHash: string,
  entry: UnlinkedEntry,
): { readonly line: string; readonly hash: string } => {
  const hash = entryHash(sha256, prevHash, canonicalText(entry));
  return { line: canonicalText({ ...entry, prevHash, hash }), hash };
};

const canonicalText = (value: object): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('An entry that JSON cannot say');
  return text;
};
