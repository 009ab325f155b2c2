import { extendRange } from '../../shared/journal/chain/extendRange.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import { parseCheckpoint } from '../../shared/journal/chain/parseCheckpoint.ts';
import { parseNote } from '../../shared/journal/chain/parseNote.ts';
import { rangeRoot } from '../../shared/journal/chain/rangeRoot.ts';
import { emptyRange } from '../../shared/journal/chain/TreeRange.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { CheckpointOutcome } from './CheckpointOutcome.ts';
import type { CheckpointPorts } from './CheckpointPorts.ts';
import { isOwnHead } from './isOwnHead.ts';
import { readFurther } from './readFurther.ts';
import { sha256 } from './sha256.ts';

/** Entries looked at together; bounds what is in memory. */
const together = 20_000;

/**
 * Hashes the whole chain anew, from its first entry to the last head, and holds it against what was signed (nightly,
 * security.md 5.2). What was rewritten long after it was signed is found here; what is new, by makeCheckpoint.
 */
export const auditChain = (ports: CheckpointPorts) => async (): Promise<CheckpointOutcome> => {
  const last = await ports.readLast();
  if (last === null) return { kind: 'NOTHING_NEW', size: 0 };
  const { epoch, size } = last;
  const unsound = async (n: number, why: string): Promise<CheckpointOutcome> => {
    await ports.markUnsound({ why, n, at: isoOf(ports.clock.now()) });
    return { kind: 'UNSOUND', size, n, why };
  };
  if (!(await isOwnHead(ports, last))) return unsound(size, 'LAST_HEAD_CHANGED');
  let range = emptyRange;
  let before = firstPrevHash;
  while (range.size < size) {
    const to = Math.min(size, range.size + together);
    const lines = ports.readLines(epoch, range.size + 1, to);
    const from = { n: range.size, hash: before };
    const further = await readFurther(lines, { zone: ports.zone, epoch }, from, to);
    if (!further.ok) return unsound(further.n, further.why);
    range = extendRange(sha256, range, further.hashes);
    before = further.hashes.at(-1) ?? before;
  }
  if (rangeRoot(sha256, range) !== parseCheckpoint(parseNote(last.note)?.text ?? '')?.root) {
    return unsound(size, 'ROOT');
  }
  return { kind: 'NOTHING_NEW', size };
};
