import type { NoteKey } from '../../shared/journal/chain/NoteKey.ts';
import type { NoteSignature } from '../../shared/journal/chain/SignedNote.ts';

/** Signs texts of notes with one key, of which it gives the public half. */
export interface NoteSigner {
  readonly key: () => Promise<NoteKey>;
  /** @param time of a witness: seconds since the epoch, which must stand in the text as well */
  readonly sign: (text: string, time?: number | null) => Promise<NoteSignature>;
}
