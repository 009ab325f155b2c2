import { bytesOfHash } from './bytesOfHash.ts';
import { hexOf } from './hexOf.ts';
import type { Sha256 } from './Sha256.ts';
import { utf8 } from './utf8.ts';

/**
 * The hash of an entry: SHA-256( 0x00 ‖ the hash before it, 32 bytes ‖ the entry's canonical JSON as UTF-8 ).
 * The leading zero byte makes it at the same time the leaf hash of RFC 6962 (2.1) of what follows it, and no node of
 * a tree can pass for an entry: nodes begin with 0x01.
 *
 * @param prevHash hash of the entry before, lower-case hexadecimal; `firstPrevHash` for an epoch's first
 * @param canonical the entry in RFC 8785 form, without `prevHash` and `hash`
 * @returns lower-case hexadecimal
 */
export const entryHash = (sha256: Sha256, prevHash: string, canonical: string): string => {
  const text = utf8(canonical);
  const bytes = new Uint8Array(33 + text.length);
  bytes.set(bytesOfHash(prevHash), 1);
  bytes.set(text, 33);
  return hexOf(sha256(bytes));
};
