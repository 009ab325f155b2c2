import { base64Of } from './base64Of.ts';
import type { SignedNote } from './SignedNote.ts';

/** A signed note as text: what is signed, an empty line, a line a signature. */
export const writeNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(({ name, bytes }) => `— ${name} ${base64Of(bytes)}\n`).join('')}`;
