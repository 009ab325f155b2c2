import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Payload } from '../../../shared/journal/payloadOf.ts';
import { decrypt, encrypt } from './aesGcm.ts';
import { type SealScheme, schemeOf } from './sealSchemes.ts';

/** Where in the journal a payload is, and whose it is. */
export interface PayloadPlace {
  readonly epoch: string;
  readonly n: number;
  /** The aggregate's partition key. */
  readonly of: string;
}

/** What an aggregate's secret is used as. Node takes ten times as long to make a key as to use one. */
export interface PayloadKeys {
  readonly commit: KeyObject;
  readonly seal: KeyObject;
}

/** The secret commits; a key derived from it encrypts, so that the one use says nothing of the other. */
export const payloadKeysOf = (secret: Uint8Array): PayloadKeys => {
  const commit = createSecretKey(secret);
  const derived = createHmac('sha256', commit).update('patrouille/seal/v1').digest();
  return { commit, seal: createSecretKey(derived) };
};

/**
 * What the chain says of a payload: SHA-256(salt ‖ payload), salt = HMAC(secret, `<epoch>/<n>`). Once the secret is
 * erased nobody can try contents until one fits, however few there could be.
 */
const commitmentTo = ({ commit }: PayloadKeys, { epoch, n }: PayloadPlace, bytes: Uint8Array): string =>
  createHash('sha256')
    .update(createHmac('sha256', commit).update(`${epoch}/${n}`).digest())
    .update(bytes)
    .digest('hex');

/** Another algorithm gets another name, and is opened beside this one for as long as anything it sealed is kept. */
const sealSchemes: ReadonlyMap<string, SealScheme> = new Map([['', { open: decrypt }]]);

const nameOf = ({ epoch, n, of }: PayloadPlace): string => `${of}|${epoch}|${n}`;

/** @param nonce 12 bytes of chance */
export const sealPayload = (
  keys: PayloadKeys,
  place: PayloadPlace,
  payload: Payload,
  nonce: Uint8Array,
): { readonly commitment: string; readonly sealed: string } => {
  const bytes = Buffer.from(JSON.stringify(payload), 'utf8');
  return {
    commitment: commitmentTo(keys, place, bytes),
    sealed: encrypt(keys.seal, nameOf(place), nonce, bytes),
  };
};

/**
 * The payload's JSON text. Throws when it is not what was sealed there, or not what the chain committed to.
 *
 * @param commitment what the chain's line says
 * @param schemes the ways of sealing that are known, by the name a sealed text begins with
 */
export const openSealed = (
  keys: PayloadKeys,
  place: PayloadPlace,
  sealed: string,
  commitment: string,
  schemes: ReadonlyMap<string, SealScheme> = sealSchemes,
): string => {
  const { scheme, content } = schemeOf(sealed, schemes);
  const bytes = scheme.open(keys.seal, nameOf(place), content);
  if (commitmentTo(keys, place, bytes) !== commitment) {
    throw new Error('A payload that is not what the journal committed to');
  }
  return Buffer.from(bytes).toString('utf8');
};
