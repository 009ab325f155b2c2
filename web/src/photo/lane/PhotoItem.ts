import type { PhotoContext } from '../PhotoContext.ts';

/** What people see, and the untouched file where the zone keeps that sealed. */
export type PhotoPart = 'VIEW' | 'ORIGINAL';

/** A file as it was said to the zone before it goes: exactly these bytes are taken. */
export interface PhotoFile {
  /** SHA-256, hexadecimal, computed on this device. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
}

/** Why a photo stands still until a person looks at it; the text is refusal.<code>. */
export interface PhotoRefusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * A photo that lies on this device, sealed, until the zone has it whole and has found it good. Nothing but that or a
 * person takes it away.
 */
export interface PhotoItem {
  /** A ULID made here: the zone takes it once, however often it is asked. */
  readonly photoId: string;
  /** Order on this device. */
  readonly order: number;
  readonly context: PhotoContext;
  /** What it was about when it was taken ("P1, Kaaistraat 18"), for the list. */
  readonly about: string;
  /** The outbox's entity its request goes under. */
  readonly entity: string;
  readonly view: PhotoFile;
  readonly original?: PhotoFile;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly redactions: { readonly faces: number; readonly plates: number };
  /** Its request is in the outbox, or past it. */
  readonly asked: boolean;
  readonly sent: readonly PhotoPart[];
  /** A person asked to try one again that the zone had turned down. */
  readonly again?: true;
  readonly refusal?: PhotoRefusal;
}
