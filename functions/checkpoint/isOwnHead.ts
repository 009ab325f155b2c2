import { originOf } from '../../shared/journal/chain/Checkpoint.ts';
import { checkInclusion } from '../../shared/journal/chain/checkInclusion.ts';
import { parseCheckpoint } from '../../shared/journal/chain/parseCheckpoint.ts';
import { parseNote } from '../../shared/journal/chain/parseNote.ts';
import { proveInclusion } from '../../shared/journal/chain/proveInclusion.ts';
import { rangeRoot } from '../../shared/journal/chain/rangeRoot.ts';
import { readNodeOfTiles } from '../../shared/journal/chain/readNodeOfTiles.ts';
import type { CheckpointPorts } from './CheckpointPorts.ts';
import { isSignedBy } from './isSignedBy.ts';
import type { KeptCheckpoint } from './KeptCheckpoint.ts';
import { sha256 } from './sha256.ts';

/**
 * Whether the last head, which comes from a table somebody may have written to, is what we signed: its note is ours
 * and says its size, its subtrees give the root signed, and the hash the next entry goes on from is its last entry's.
 */
export const isOwnHead = async (
  { zone, signer, readTile }: Pick<CheckpointPorts, 'zone' | 'signer' | 'readTile'>,
  { epoch, size, roots, note: written, lastHash }: KeptCheckpoint,
): Promise<boolean> => {
  const note = parseNote(written);
  const said = note === null ? null : parseCheckpoint(note.text);
  if (note === null || said?.origin !== originOf(zone, epoch) || said.size !== size) return false;
  if (said.root !== rangeRoot(sha256, { size, roots })) return false;
  if (!isSignedBy(note, await signer.key())) return false;
  try {
    const proof = await proveInclusion(sha256, readNodeOfTiles(sha256, readTile(epoch)), size - 1, size);
    return checkInclusion(sha256, { hash: lastHash, index: size - 1, size, root: said.root, proof });
  } catch {
    // A tile is gone or is none.
    return false;
  }
};
