import { createHash } from 'node:crypto';

/**
 * What was asked, as one value to compare: SHA-256 (hex) of the JSON of the parsed request. Parsing gives every
 * object its keys in the schema's order and leaves blanks out, so equal requests are equal texts.
 */
export const payloadHash = (parsed: unknown): string =>
  createHash('sha256').update(JSON.stringify(parsed)).digest('hex');
