import { type Checkpoint, originOf } from '../../shared/journal/chain/Checkpoint.ts';
import { checkpointText } from '../../shared/journal/chain/checkpointText.ts';
import { extendRange } from '../../shared/journal/chain/extendRange.ts';
import { extendTiles } from '../../shared/journal/chain/extendTiles.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import { hexOf } from '../../shared/journal/chain/hexOf.ts';
import { parseCheckpoint } from '../../shared/journal/chain/parseCheckpoint.ts';
import { parseNote } from '../../shared/journal/chain/parseNote.ts';
import { rangeRoot } from '../../shared/journal/chain/rangeRoot.ts';
import { readNodeOfTiles } from '../../shared/journal/chain/readNodeOfTiles.ts';
import { emptyRange, type TreeRange } from '../../shared/journal/chain/TreeRange.ts';
import { verifierKey } from '../../shared/journal/chain/verifierKey.ts';
import { writeNote } from '../../shared/journal/chain/writeNote.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { askWitness } from './askWitness.ts';
import type { CheckpointOutcome } from './CheckpointOutcome.ts';
import type { ChainHead, CheckpointPorts } from './CheckpointPorts.ts';
import { isOwnHead } from './isOwnHead.ts';
import type { KeptCheckpoint } from './KeptCheckpoint.ts';
import { readFurther } from './readFurther.ts';
import { sha256 } from './sha256.ts';
import type { WitnessAnswer } from './Witness.ts';

type SignedAnswer = Extract<WitnessAnswer, { kind: 'SIGNED' }>;

/** Entries taken into one head at most, so that a call ends in its time; the next head takes the rest. */
const mostEntries = 50_000;

/**
 * Makes the next head of one epoch: hashes the new entries, grows tiles and tree, signs, asks the witnesses, locks and
 * keeps it, in this order, so that dying after any step is made good by the next call.
 *
 * @param head how far the epoch is
 * @param last the last head of all, which may be of another epoch
 */
export const extendHead = async (
  ports: CheckpointPorts,
  head: ChainHead,
  last: KeptCheckpoint | null,
): Promise<CheckpointOutcome> => {
  const { epoch } = head;
  const kept = last?.epoch === epoch ? last : null;
  const size = kept?.size ?? 0;
  const unsound = async (n: number, why: string): Promise<CheckpointOutcome> => {
    await ports.markUnsound({ why, n, at: isoOf(ports.clock.now()) });
    return { kind: 'UNSOUND', size, n, why };
  };
  const range: TreeRange = kept === null ? emptyRange : { size, roots: kept.roots };
  if (kept !== null && !(await isOwnHead(ports, kept))) return unsound(size, 'LAST_HEAD_CHANGED');
  const locked = await ports.lockedAfter(epoch, size);
  if (head.n < Math.max(size, ...locked.map((one) => one.size))) return unsound(head.n + 1, 'ENTRIES_GONE');
  if (head.n === size && kept?.sound !== false) return { kind: 'NOTHING_NEW', size };

  const to = Math.min(head.n, size + mostEntries);
  const from = { n: size, hash: kept?.lastHash ?? firstPrevHash };
  const lines = to === size ? none() : ports.readLines(epoch, size + 1, to);
  const further = await readFurther(lines, { zone: ports.zone, epoch }, from, to);
  if (!further.ok) return unsound(further.n, further.why);
  const { hashes } = further;
  const lastHash = hashes.at(-1) ?? from.hash;
  if (to === head.n && head.hash !== null && head.hash !== lastHash) return unsound(to, 'HEAD');
  for (const { size: lockedSize, note } of locked) {
    if (lockedSize > to) continue;
    const root = rangeRoot(sha256, extendRange(sha256, range, hashes.slice(0, lockedSize - size)));
    if (parseCheckpoint(parseNote(note)?.text ?? '')?.root !== root)
      return unsound(lockedSize, 'LOCKED_HEAD');
  }

  const at = isoOf(ports.clock.now());
  await ports.writeTiles(epoch, await extendTiles(sha256, ports.readTile(epoch), size, hashes), at);
  const next = extendRange(sha256, range, hashes);
  const checkpoint: Checkpoint = {
    origin: originOf(ports.zone, epoch),
    size: to,
    root: rangeRoot(sha256, next),
  };
  const text = checkpointText(checkpoint);
  const own = await ports.signer.sign(text);
  const note = writeNote({ text, signatures: [own] });
  const readNode = readNodeOfTiles(sha256, ports.readTile(epoch));
  const answers = await Promise.all(
    ports.witnesses.map(async (witness) => ({
      name: witness.name,
      answer: await askWitness(witness, readNode, { size: to, note }, size),
    })),
  );
  const refused = answers.find(({ answer }) => answer.kind === 'REFUSED');
  if (refused !== undefined) return unsound(size + 1, 'WITNESS_REFUSED');
  const signed = answers.flatMap(({ name, answer }): (SignedAnswer & { readonly name: string })[] =>
    answer.kind === 'SIGNED' ? [{ ...answer, name }] : [],
  );
  const whole = writeNote({ text, signatures: [own, ...signed.map(({ signature }) => signature)] });
  await ports.lock(epoch, { size: to, note: whole });
  const done = await ports.keep(last, {
    epoch,
    size: to,
    rootHash: checkpoint.root,
    at,
    keyId: hexOf(own.bytes.subarray(0, 4)),
    witnesses: signed.map(({ name }) => name),
    keys: [verifierKey(sha256, await ports.signer.key()), ...signed.map(({ key }) => key)],
    note: whole,
    roots: next.roots,
    lastHash,
    sound: true,
  });
  if (!done) return { kind: 'OVERTAKEN', size: to };
  return {
    kind: 'SIGNED',
    size: to,
    entries: hashes.length,
    waited: further.firstAt === null ? 0 : ports.clock.now() - millisecondsOf(further.firstAt),
    unheard: answers.length - signed.length,
  };
};

async function* none(): AsyncGenerator<string> {}
