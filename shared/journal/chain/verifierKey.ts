import { base64Of } from './base64Of.ts';
import { hexOf } from './hexOf.ts';
import { type NoteKey, noteKeyPrefix } from './NoteKey.ts';
import { noteKeyId } from './noteKeyId.ts';
import type { Sha256 } from './Sha256.ts';

/** A key as one line of text that a person can publish and a verifier is given: `name+id+base64(type ‖ public key)`. */
export const verifierKey = (sha256: Sha256, key: NoteKey): string => {
  const type = Uint8Array.from(noteKeyPrefix[key.kind], (character) => character.charCodeAt(0));
  const bytes = Uint8Array.from([...type, ...key.publicKey]);
  return `${key.name}+${hexOf(noteKeyId(sha256, key))}+${base64Of(bytes)}`;
};
