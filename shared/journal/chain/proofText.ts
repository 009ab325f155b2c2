import { base64Of } from './base64Of.ts';
import { bytesOfHash } from './bytesOfHash.ts';

/** A proof as it stands in an export: its hashes, 32 bytes each, one after the other in base64. A million entries: 856 characters. */
export const proofText = (proof: readonly string[]): string => {
  const bytes = new Uint8Array(proof.length * 32);
  for (const [index, hash] of proof.entries()) bytes.set(bytesOfHash(hash), index * 32);
  return base64Of(bytes);
};
