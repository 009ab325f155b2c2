import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { originOf } from '../../../shared/journal/chain/Checkpoint.ts';
import { chainLine } from '../../../shared/journal/chain/chainLine.ts';
import { checkpointText } from '../../../shared/journal/chain/checkpointText.ts';
import { cosignedText } from '../../../shared/journal/chain/cosignedText.ts';
import { exportFooterLine } from '../../../shared/journal/chain/exportFooterLine.ts';
import { exportHeaderLine } from '../../../shared/journal/chain/exportHeaderLine.ts';
import { exportSealText } from '../../../shared/journal/chain/exportSealText.ts';
import { extendRange } from '../../../shared/journal/chain/extendRange.ts';
import { firstPrevHash } from '../../../shared/journal/chain/firstPrevHash.ts';
import { rangeRoot } from '../../../shared/journal/chain/rangeRoot.ts';
import { emptyRange } from '../../../shared/journal/chain/TreeRange.ts';
import { writeNote } from '../../../shared/journal/chain/writeNote.ts';
import { makeSigners } from '../../chain/exportOf.ts';
import { entryOf } from '../../chain/makeChain.ts';

/**
 * Writes a whole, witnessed export of so many entries into a folder, and the keys to trust beside it.
 * The chain is made twice: the head stands before the entries it is over, and a million of them are not kept.
 */
export const writeLargeExport = async (
  folder: string,
  count: number,
): Promise<{ readonly path: string; readonly trust: string; readonly bytes: number }> => {
  const signers = makeSigners();
  const place = { zone: '5998', epoch: '01JEPOCH' };
  let range = emptyRange;
  for (const { hash } of entries(count, place)) range = extendRange(sha256, range, [hash]);
  const origin = originOf(place.zone, place.epoch);
  const text = checkpointText({ origin, size: count, root: rangeRoot(sha256, range) });
  const time = 1_763_800_000;
  const head = writeNote({
    text,
    signatures: [
      signers.zone.signNow(text),
      ...signers.witnesses.map((one) => one.signNow(cosignedText(time, text), time)),
    ],
  });
  const keys = [signers.zone, ...signers.witnesses].map((one) => one.text);
  const path = join(folder, `export-${count}.jsonl`);
  const trust = join(folder, `keys-${count}.txt`);
  writeFileSync(trust, `${keys.join('\n')}\n`);
  const file = createWriteStream(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const put = async (part: string): Promise<void> => {
    const data = Buffer.from(part);
    hash.update(data);
    bytes += data.length;
    if (!file.write(data)) await once(file, 'drain');
  };
  const exportId = '01JEXPORT';
  await put(
    exportHeaderLine({
      ...place,
      kind: 'WHOLE',
      from: 1,
      to: count,
      exportId,
      createdAt: '2026-11-22T10:00:00.000Z',
      createdBy: 'bench',
      checkpoints: [head],
      keys,
    }),
  );
  let lines: string[] = [];
  for (const { line } of entries(count, place)) {
    lines.push(line);
    if (lines.length < 1_000) continue;
    await put(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) await put(`${lines.join('\n')}\n`);
  const sealed = exportSealText({ origin, exportId, form: 'JSONL', count, hash: hash.digest('hex') });
  file.end(
    exportFooterLine({
      count,
      seal: writeNote({ text: sealed, signatures: [signers.zone.signNow(sealed)] }),
    }),
  );
  await once(file, 'finish');
  return { path, trust, bytes };
};

function* entries(
  count: number,
  { zone, epoch }: { readonly zone: string; readonly epoch: string },
): Generator<{ readonly line: string; readonly hash: string }> {
  let before = firstPrevHash;
  for (let n = 1; n <= count; n++) {
    const linked = chainLine(sha256, before, entryOf(zone, epoch, n));
    before = linked.hash;
    yield linked;
  }
}
