import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits of a text's SHA-256: a name for it that is the same on every machine. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
