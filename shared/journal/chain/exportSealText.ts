import { base64Of } from './base64Of.ts';
import { bytesOfHash } from './bytesOfHash.ts';

/** What the zone signs of a finished file. */
export interface ExportSeal {
  /** `originOf(zone, epoch)`. */
  readonly origin: string;
  readonly exportId: string;
  /** `JSONL` for the export itself up to its last line, `CSV` for the whole table beside it. */
  readonly form: 'JSONL' | 'CSV';
  /** Entries in it. */
  readonly count: number;
  /** SHA-256 of the file's bytes (JSONL: all lines before the last), lower-case hexadecimal. */
  readonly hash: string;
}

/**
 * The text the zone's key signs to say: this file is whole and I made it. Without it nobody could miss an entry that
 * was taken out of a selection. Its first line can not be that of a head.
 */
export const exportSealText = ({ origin, exportId, form, count, hash }: ExportSeal): string =>
  `${origin}/export\n${exportId}\n${form}\n${count}\n${base64Of(bytesOfHash(hash))}\n`;
