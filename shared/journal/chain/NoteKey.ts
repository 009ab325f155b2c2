/**
 * Who signs a note, as C2SP's signed-note names them. `HEAD` signs the note's text (signature type 0x02, ECDSA);
 * `WITNESS` signs it together with the time it saw it, as tlog-cosignature does, with a type of our own because that
 * paper knows Ed25519 and ML-DSA only, and KMS keeps a P-256 key in hardware.
 */
export interface NoteKey {
  /** `patrouille/5998`; no blanks and no plus. A zone's key signs the heads of all its epochs. */
  readonly name: string;
  readonly kind: 'HEAD' | 'WITNESS';
  /** The public key on NIST P-256, DER of SubjectPublicKeyInfo, as KMS gives it. */
  readonly publicKey: Uint8Array;
}

/** What stands before the public key of each kind, in its text form and in what its id is made of. */
export const noteKeyPrefix: Readonly<Record<NoteKey['kind'], string>> = {
  HEAD: '\u0002',
  WITNESS: '\u00ffpatrouille/cosignature-ecdsa-p256/v1\n',
};
