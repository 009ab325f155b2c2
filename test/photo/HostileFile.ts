import type { PhotoRejection } from '../../shared/photo/PhotoRejection.ts';

/** What must become of a file: a picture that looks so, no picture for one of these reasons, or either (a file spoiled by chance). */
export type Outcome =
  | { readonly picture: Look }
  | { readonly refused: readonly PhotoRejection[] }
  | { readonly either: true };

/** How a picture must look: its size, and the colours of its four quarters as one sees it. */
export interface Look {
  readonly width: number;
  readonly height: number;
  /** Top left, top right, bottom left, bottom right; red, green, blue. */
  readonly quarters: readonly (readonly [number, number, number])[];
}

/** A file somebody might send, and what must become of it. */
export interface HostileFile {
  readonly name: string;
  readonly kind:
    | 'good'
    | 'metadata'
    | 'polyglot'
    | 'bomb'
    | 'truncated'
    | 'disguise'
    | 'mismatch'
    | 'spoiled';
  readonly bytes: Buffer;
  /** As the device says. */
  readonly mime: string;
  readonly must: Outcome;
}

/** In every text that hides in a file: found in what people see, it got out. */
export const marker = 'PATROUILLE-MARKER';
