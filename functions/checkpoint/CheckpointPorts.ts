import type { ReadTile, Tile } from '../../shared/journal/chain/Tile.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { KeptCheckpoint } from './KeptCheckpoint.ts';
import type { NoteSigner } from './NoteSigner.ts';
import type { Witness } from './Witness.ts';

/** How far the sequencer is. */
export interface ChainHead {
  readonly epoch: string;
  readonly n: number;
  /** Hash of entry `n`; null when there is none. */
  readonly hash: string | null;
  /** The epoch this one took over from, with its last number. */
  readonly previous: { readonly epoch: string; readonly n: number } | null;
}

/** A head that was put where nobody can take it away. */
export interface LockedHead {
  readonly size: number;
  readonly note: string;
}

/** What making a head needs from outside. */
export interface CheckpointPorts {
  readonly zone: string;
  readonly clock: Clock;
  /** Null when the journal has not begun. */
  readonly readHead: () => Promise<ChainHead | null>;
  readonly readLast: () => Promise<KeptCheckpoint | null>;
  /** Chain lines from one number to another, in order, as stored. */
  readonly readLines: (epoch: string, from: number, to: number) => AsyncIterable<string>;
  readonly readTile: (epoch: string) => ReadTile;
  readonly writeTiles: (epoch: string, tiles: readonly Tile[], at: string) => Promise<void>;
  /** Keeps a head as the last one. False when the last one is no longer `before`: somebody else was quicker. */
  readonly keep: (before: KeptCheckpoint | null, head: KeptCheckpoint) => Promise<boolean>;
  /** Says on the last head, if there is one, that what follows it is wrong. */
  readonly markUnsound: (fault: NonNullable<KeptCheckpoint['fault']>) => Promise<void>;
  readonly signer: NoteSigner;
  readonly witnesses: readonly Witness[];
  /** The heads of an epoch in the locked place with a size above the given one, smallest first. */
  readonly lockedAfter: (epoch: string, size: number) => Promise<readonly LockedHead[]>;
  /** Puts a head into the locked place. What is there already stays. */
  readonly lock: (epoch: string, head: LockedHead) => Promise<void>;
}
