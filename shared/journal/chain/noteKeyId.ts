import { type NoteKey, noteKeyPrefix } from './NoteKey.ts';
import type { Sha256 } from './Sha256.ts';
import { utf8 } from './utf8.ts';

/**
 * The four bytes by which a signature names its key (C2SP signed-note): of the hash of the public key alone for
 * ECDSA, of name, type and public key for the type of our own.
 */
export const noteKeyId = (sha256: Sha256, { name, kind, publicKey }: NoteKey): Uint8Array => {
  if (kind === 'HEAD') return sha256(publicKey).slice(0, 4);
  const type = Uint8Array.from(noteKeyPrefix.WITNESS, (character) => character.charCodeAt(0));
  return sha256(Uint8Array.from([...utf8(`${name}\n`), ...type, ...publicKey])).slice(0, 4);
};
