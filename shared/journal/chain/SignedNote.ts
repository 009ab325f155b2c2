/** A text and who signed it (C2SP signed-note). */
export interface SignedNote {
  /** What is signed; ends in a line break. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  /** Name of the key. */
  readonly name: string;
  /** The four bytes that name the key, then the signature. */
  readonly bytes: Uint8Array;
}
