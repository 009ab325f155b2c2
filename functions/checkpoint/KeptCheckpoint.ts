import type { Checkpoint } from '../../shared/journal/chain/Checkpoint.ts';
import type { TreeRange } from '../../shared/journal/chain/TreeRange.ts';

/** The last head as the journal's table keeps it, with what it takes to go on from there. */
export interface KeptCheckpoint extends Pick<Checkpoint, 'size'> {
  readonly epoch: string;
  /** Root of the tree, lower-case hexadecimal. */
  readonly rootHash: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The signing key, eight digits of hexadecimal. */
  readonly keyId: string;
  /** Names of the witnesses that signed it too. */
  readonly witnesses: readonly string[];
  /** Public keys as text (verifierKey): the zone's, then those of the witnesses that signed. For exports. */
  readonly keys: readonly string[];
  readonly note: string;
  /** The tree's perfect subtrees, to grow it from. */
  readonly roots: TreeRange['roots'];
  /** Hash of its last entry. */
  readonly lastHash: string;
  /** False when the last look at the chain found it wrong; then the head is of the time before. */
  readonly sound: boolean;
  /** What was found, where: a code and the entry's number. */
  readonly fault?: { readonly why: string; readonly n: number; readonly at: string };
}
