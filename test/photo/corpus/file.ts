import { type HostileFile, marker, type Outcome } from '../HostileFile.ts';
import { upright } from '../pictures.ts';

/** What the three kinds a zone takes are called. */
export const mimes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;
/** The picture is seen, and nothing else of the file. */
export const seen: Outcome = { picture: upright };
export const script = `<script>alert("${marker}")</script>`;

/** The same picture as each of them. */
export interface Plain {
  readonly jpeg: Buffer;
  readonly png: Buffer;
  readonly webp: Buffer;
}

/** A file of the corpus. */
export const file = (
  kind: HostileFile['kind'],
  name: string,
  bytes: Uint8Array,
  mime: string,
  must: Outcome,
): HostileFile => ({ kind, name, bytes: Buffer.from(bytes), mime, must });
