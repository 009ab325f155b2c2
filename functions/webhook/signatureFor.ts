import { createHmac } from 'node:crypto';

/** A secret as its holder reads it (Standard Webhooks). */
export const secretText = (secret: Uint8Array): string => `whsec_${Buffer.from(secret).toString('base64')}`;

/**
 * The header `webhook-signature` of Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body` by each secret that
 * holds, so that a receiver whose secret is being changed misses nothing.
 *
 * @param timestamp seconds since 1970, of this attempt
 */
export const signatureFor = (
  secrets: readonly Uint8Array[],
  { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: string },
): string =>
  secrets
    .map((secret) => createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64'))
    .map((signature) => `v1,${signature}`)
    .join(' ');
