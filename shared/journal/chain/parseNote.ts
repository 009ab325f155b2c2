import { bytesOfBase64 } from './bytesOfBase64.ts';
import type { NoteSignature, SignedNote } from './SignedNote.ts';

const line = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;
const mostSignatures = 32;

/** Reads a signed note; null when it is none. Signatures are taken apart, not checked. */
export const parseNote = (note: string): SignedNote | null => {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > mostSignatures) return null;
  const signatures: NoteSignature[] = [];
  for (const text of lines) {
    const [, name, base64] = line.exec(text) ?? [];
    if (name === undefined || base64 === undefined) return null;
    try {
      signatures.push({ name, bytes: bytesOfBase64(base64) });
    } catch {
      return null;
    }
  }
  return { text: note.slice(0, end + 1), signatures };
};
