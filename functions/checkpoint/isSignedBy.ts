import { createPublicKey, verify } from 'node:crypto';
import { cosignedText } from '../../shared/journal/chain/cosignedText.ts';
import type { NoteKey } from '../../shared/journal/chain/NoteKey.ts';
import { noteKeyId } from '../../shared/journal/chain/noteKeyId.ts';
import type { SignedNote } from '../../shared/journal/chain/SignedNote.ts';
import { sha256 } from './sha256.ts';

/** Whether the note carries a signature of that key, and every signature that says it is of that key really is. */
export const isSignedBy = ({ text, signatures }: SignedNote, key: NoteKey): boolean => {
  const id = Buffer.from(noteKeyId(sha256, key));
  const own = signatures.filter(({ name, bytes }) => name === key.name && id.equals(bytes.subarray(0, 4)));
  const publicKey = createPublicKey({ key: Buffer.from(key.publicKey), format: 'der', type: 'spki' });
  return (
    own.length > 0 &&
    own.every(({ bytes }) => {
      if (key.kind === 'HEAD') return verify('sha256', Buffer.from(text), publicKey, bytes.subarray(4));
      if (bytes.length < 12) return false;
      const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(4));
      return verify('sha256', Buffer.from(cosignedText(time, text)), publicKey, bytes.subarray(12));
    })
  );
};
