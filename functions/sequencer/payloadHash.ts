import { createHash } from 'node:crypto';

/** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal: what the chain commits to instead of a payload. */
export const payloadHash = (payload: string): string =>
  createHash('sha256').update(payload, 'utf8').digest('hex');
