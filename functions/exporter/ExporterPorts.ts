import type { ReadTile } from '../../shared/journal/chain/Tile.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { KeptCheckpoint } from '../checkpoint/KeptCheckpoint.ts';
import type { NoteSigner } from '../checkpoint/NoteSigner.ts';
import type { ExportStore } from '../journal/ExportStore.ts';
import type { JournalTools } from '../journal/findEntries.ts';

/** A file that is written from its beginning to its end. */
export interface ExportSink {
  readonly write: (text: string) => Promise<void>;
  /** The file is there from now on, whole. */
  readonly finish: () => Promise<void>;
  /** Nothing of it stays. */
  readonly abort: () => Promise<void>;
}

/** What making an export needs from outside. */
export interface ExporterPorts extends JournalTools {
  readonly zone: string;
  readonly clock: Clock;
  readonly exports: Pick<ExportStore, 'find' | 'settle'>;
  /** Has the journal signed as far as it is now, and gives the last head; null when there is none. */
  readonly freshCheckpoint: () => Promise<KeptCheckpoint | null>;
  readonly readTile: (epoch: string) => ReadTile;
  readonly signer: NoteSigner;
  readonly open: (file: string, type: string) => Promise<ExportSink>;
  /** A hash of what is given it piece by piece, lower-case hexadecimal. */
  readonly hasher: () => { readonly update: (text: string) => void; readonly hex: () => string };
}
