import type { NoteKey } from './NoteKey.ts';
import { noteKeyId } from './noteKeyId.ts';
import type { Sha256 } from './Sha256.ts';
import type { NoteSignature } from './SignedNote.ts';

/**
 * A signature as it stands in a note.
 *
 * @param signature DER, as KMS gives it
 * @param time of a witness, seconds since the epoch, UTC: eight bytes before the signature
 */
export const signatureOf = (
  sha256: Sha256,
  key: NoteKey,
  signature: Uint8Array,
  time: number | null,
): NoteSignature => {
  const stamp = new Uint8Array(time === null ? 0 : 8);
  if (time !== null) new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  return { name: key.name, bytes: Uint8Array.from([...noteKeyId(sha256, key), ...stamp, ...signature]) };
};
