import { randomBytes as nodeRandomBytes } from 'node:crypto';

/** Bytes of chance fit for keys and nonces. */
export const randomBytes = (count: number): Uint8Array => nodeRandomBytes(count);
