import { bytesOfHash } from './bytesOfHash.ts';
import { hexOf } from './hexOf.ts';
import type { Sha256 } from './Sha256.ts';

/** An inner node of the tree, RFC 6962 (2.1): SHA-256( 0x01 ‖ left ‖ right ). Hashes in lower-case hexadecimal. */
export const nodeHash = (sha256: Sha256, left: string, right: string): string => {
  const bytes = new Uint8Array(65);
  bytes[0] = 1;
  bytes.set(bytesOfHash(left), 1);
  bytes.set(bytesOfHash(right), 33);
  return hexOf(sha256(bytes));
};
