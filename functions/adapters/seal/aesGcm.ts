import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM as one text: base64 of nonce ‖ ciphertext ‖ tag.
 *
 * @param about bound to it: opening under another name fails
 * @param nonce 12 bytes, never the same twice under a key
 */
export const encrypt = (key: KeyObject, about: string, nonce: Uint8Array, content: Uint8Array): string => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about, 'utf8'));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64');
};

/** The content again. Throws when a bit of it, the key or the name is another. */
export const decrypt = (key: KeyObject, about: string, text: string): Uint8Array => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < nonceBytes + tagBytes) throw new Error('Too short to be anything sealed');
  const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(about, 'utf8'))
    .setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(nonceBytes, -tagBytes)), opening.final()]);
};
