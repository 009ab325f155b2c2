import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { originOf } from '../../../shared/journal/chain/Checkpoint.ts';
import { checkpointText } from '../../../shared/journal/chain/checkpointText.ts';
import { cosignedText } from '../../../shared/journal/chain/cosignedText.ts';
import { entryHash } from '../../../shared/journal/chain/entryHash.ts';
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

const place = { zone: '5998', epoch: '01JEPOCH' };
const exportId = '01JEXPORT';
const seenAt = 1_763_800_000;

/**
 * Writes a whole, witnessed export of so many entries into a folder, and the keys to trust beside it. The head stands
 * before the entries it is over, so these go into a file of their own first.
 */
export const writeLargeExport = async (
  folder: string,
  count: number,
): Promise<{ readonly path: string; readonly trust: string; readonly bytes: number }> => {
  const signers = makeSigners();
  const keys = [signers.zone, ...signers.witnesses].map((one) => one.text);
  const trust = join(folder, `keys-${count}.txt`);
  writeFileSync(trust, `${keys.join('\n')}\n`);

  const entries = join(folder, 'entries');
  const root = await writeEntries(entries, count);
  const origin = originOf(place.zone, place.epoch);
  const text = checkpointText({ origin, size: count, root });
  const cosigned = signers.witnesses.map((one) => one.signNow(cosignedText(seenAt, text), seenAt));
  const header = exportHeaderLine({
    ...place,
    kind: 'WHOLE',
    from: 1,
    to: count,
    exportId,
    createdAt: '2026-11-22T10:00:00.000Z',
    createdBy: 'bench',
    checkpoints: [writeNote({ text, signatures: [signers.zone.signNow(text), ...cosigned] })],
    keys,
  });

  const path = join(folder, `export-${count}.jsonl`);
  const file = createWriteStream(path);
  const hash = createHash('sha256').update(header);
  let bytes = Buffer.byteLength(header);
  file.write(header);
  for await (const chunk of createReadStream(entries, { highWaterMark: 1_048_576 })) {
    hash.update(chunk);
    bytes += chunk.length;
    if (!file.write(chunk)) await once(file, 'drain');
  }
  const sealed = exportSealText({ origin, exportId, form: 'JSONL', count, hash: hash.digest('hex') });
  const seal = writeNote({ text: sealed, signatures: [signers.zone.signNow(sealed)] });
  file.end(exportFooterLine({ count, seal }));
  await once(file, 'finish');
  return { path, trust, bytes };
};

/** Writes the chain's lines and answers with the root of the tree over them. */
const writeEntries = async (path: string, count: number): Promise<string> => {
  const file = createWriteStream(path);
  let range = emptyRange;
  let before = firstPrevHash;
  for (let n = 1; n <= count; ) {
    const lines: string[] = [];
    const hashes: string[] = [];
    for (; n <= count && lines.length < 1_000; n++) {
      const canonical = canonicalize(entryOf(place.zone, place.epoch, n)) ?? '';
      const hash = entryHash(sha256, before, canonical);
      lines.push(
        canonical
          .replace(',"id":"01', `,"hash":"${hash}","id":"01`)
          .replace(',"purpose":', `,"prevHash":"${before}","purpose":`),
      );
      hashes.push(hash);
      before = hash;
    }
    range = extendRange(sha256, range, hashes);
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return rangeRoot(sha256, range);
};
