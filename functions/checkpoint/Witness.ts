import type { NoteSignature } from '../../shared/journal/chain/SignedNote.ts';

/** What a witness is asked, as C2SP's tlog-witness asks it. It learns sizes and roots, nothing of any entry. */
export interface WitnessRequest {
  /** The signed head it is to sign too. */
  readonly note: string;
  /** Size of the head it signed last, as far as the asker knows; 0 for none. */
  readonly before: number;
  /** That the head of that size is a beginning of this one; lower-case hexadecimal. */
  readonly proof: readonly string[];
}

export type WitnessAnswer =
  | {
      readonly kind: 'SIGNED';
      readonly signature: NoteSignature;
      /** Its public key as text (verifierKey), to go into exports; whom to trust, readers hear elsewhere. */
      readonly key: string;
    }
  /** It signed another size last: ask again from there. */
  | { readonly kind: 'FROM'; readonly size: number }
  /** `CONFLICT`: what it signed before is no beginning of this. Somebody rewrote the journal, or the witness is wrong. */
  | { readonly kind: 'REFUSED'; readonly why: 'CONFLICT' | 'NOT_A_HEAD' | 'NOT_SIGNED' };

/**
 * Somebody outside who remembers the largest head they signed and signs only what continues it. It is what keeps even
 * the holder of the signing key from rewriting. README.md says where the supervisor's and other zones' come in.
 */
export interface Witness {
  /** Name in logs and in the stored head. */
  readonly name: string;
  readonly cosign: (request: WitnessRequest) => Promise<WitnessAnswer>;
}
