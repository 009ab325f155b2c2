import { createHash, createHmac } from 'node:crypto';
import type { Payload } from '../../shared/journal/payloadOf.ts';
import { decrypt, encrypt } from './aesGcm.ts';

/** Where in the journal a payload is, and whose it is. */
export interface PayloadPlace {
  readonly epoch: string;
  readonly n: number;
  /** The aggregate's partition key. */
  readonly of: string;
}

/**
 * What the chain says of a payload: SHA-256(salt ‖ payload), salt = HMAC(secret, `<epoch>/<n>`). Once the secret is
 * erased nobody can try contents until one fits, however few there could be.
 */
const commitmentTo = (secret: Uint8Array, { epoch, n }: PayloadPlace, bytes: Uint8Array): string =>
  createHash('sha256')
    .update(createHmac('sha256', secret).update(`${epoch}/${n}`).digest())
    .update(bytes)
    .digest('hex');

/** The secret commits; another key derived from it encrypts, so that the one use says nothing of the other. */
const sealingKey = (secret: Uint8Array): Uint8Array =>
  createHmac('sha256', secret).update('patrouille/seal/v1').digest();

const nameOf = ({ epoch, n, of }: PayloadPlace): string => `${of}|${epoch}|${n}`;

/** @param nonce 12 bytes of chance */
export const sealPayload = (
  secret: Uint8Array,
  place: PayloadPlace,
  payload: Payload,
  nonce: Uint8Array,
): { readonly commitment: string; readonly sealed: string } => {
  const bytes = Buffer.from(JSON.stringify(payload), 'utf8');
  return {
    commitment: commitmentTo(secret, place, bytes),
    sealed: encrypt(sealingKey(secret), nameOf(place), nonce, bytes),
  };
};

/**
 * The payload's JSON text. Throws when it is not what was sealed there, or not what the chain committed to.
 *
 * @param commitment what the chain's line says
 */
export const openSealed = (
  secret: Uint8Array,
  place: PayloadPlace,
  sealed: string,
  commitment: string,
): string => {
  const bytes = decrypt(sealingKey(secret), nameOf(place), sealed);
  if (commitmentTo(secret, place, bytes) !== commitment) {
    throw new Error('A payload that is not what the journal committed to');
  }
  return Buffer.from(bytes).toString('utf8');
};
