import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt } from './aesGcm.ts';

/** An aggregate's secret as it is stored: sealed under the zone's key, and for this aggregate alone. */
export const wrapSecret = (key: KeyObject, of: string, secret: Uint8Array, nonce: Uint8Array): string =>
  encrypt(key, `SECRET#${of}`, nonce, secret);

/** The 32 bytes again; throws when they are another aggregate's or another zone's. */
export const unwrapSecret = (key: KeyObject, of: string, wrapped: string): Uint8Array =>
  decrypt(key, `SECRET#${of}`, wrapped);
