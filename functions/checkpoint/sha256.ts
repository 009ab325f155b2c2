import { createHash } from 'node:crypto';
import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
