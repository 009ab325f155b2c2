import { originOf } from '../../shared/journal/chain/Checkpoint.ts';
import { exportEntryLine } from '../../shared/journal/chain/exportEntryLine.ts';
import { exportFooterLine } from '../../shared/journal/chain/exportFooterLine.ts';
import { exportHeaderLine } from '../../shared/journal/chain/exportHeaderLine.ts';
import { exportManifest } from '../../shared/journal/chain/exportManifest.ts';
import { exportSealText } from '../../shared/journal/chain/exportSealText.ts';
import { proveInclusion } from '../../shared/journal/chain/proveInclusion.ts';
import { readNodeOfTiles } from '../../shared/journal/chain/readNodeOfTiles.ts';
import { writeNote } from '../../shared/journal/chain/writeNote.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { KeptCheckpoint } from '../checkpoint/KeptCheckpoint.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import type { ExportJob } from '../journal/ExportJob.ts';
import { entriesUpTo } from '../journal/entriesUpTo.ts';
import { exportFiles } from '../journal/exportFiles.ts';
import { csvHead, csvRow } from './csvRow.ts';
import type { ExporterPorts, ExportSink } from './ExporterPorts.ts';
import { rememberNodes } from './rememberNodes.ts';

/**
 * Writes an export's file and what signs it, up to a signed head. As JSON lines every entry is the line the journal
 * keeps, of a selection with its proof that it is in the signed tree; as a table it is for reading, and sealed.
 */
export const writeExport = async (
  ports: ExporterPorts,
  job: ExportJob,
  checkpoint: KeptCheckpoint,
): Promise<{ readonly entries: number; readonly sha256: string }> => {
  const files = exportFiles(job);
  const sink = await ports.open(files.file, files.type);
  try {
    const { keys } = checkpoint;
    const whole = await (job.format === 'CSV' ? writeTable : writeLines)(ports, job, checkpoint, keys, sink);
    await sink.finish();
    const beside = await ports.open(files.signature, 'application/json; charset=utf-8');
    await beside.write(
      job.format === 'CSV'
        ? exportManifest({
            zone: ports.zone,
            epoch: checkpoint.epoch,
            exportId: job.id,
            file: files.file.slice('exports/'.length),
            keys,
            seal: whole.seal,
          })
        : whole.seal,
    );
    await beside.finish();
    return { entries: whole.entries, sha256: whole.hash };
  } catch (fault) {
    await sink.abort();
    throw fault;
  }
};

interface Written {
  readonly entries: number;
  readonly hash: string;
  readonly seal: string;
}

const writeLines = async (
  ports: ExporterPorts,
  job: ExportJob,
  { epoch, size, note }: KeptCheckpoint,
  keys: readonly string[],
  sink: ExportSink,
): Promise<Written> => {
  const hash = ports.hasher();
  const put = async (text: string): Promise<void> => {
    hash.update(text);
    await sink.write(text);
  };
  const whole = Object.keys(job.question).length === 0;
  await put(
    exportHeaderLine({
      zone: ports.zone,
      epoch,
      kind: whole ? 'WHOLE' : 'SELECTION',
      from: 1,
      to: size,
      exportId: job.id,
      createdAt: isoOf(ports.clock.now()),
      createdBy: job.askedBy.id,
      ...(whole ? {} : { filter: { ...job.question } }),
      checkpoints: [note],
      keys,
    }),
  );
  const readNode = rememberNodes(readNodeOfTiles(sha256, ports.readTile(epoch)));
  let entries = 0;
  for await (const { line, entry } of entriesUpTo(ports, job.question, epoch, size)) {
    await put(
      exportEntryLine(line, whole ? null : await proveInclusion(sha256, readNode, entry.n - 1, size)),
    );
    entries++;
  }
  const seal = await sealOf(ports, {
    epoch,
    exportId: job.id,
    form: 'JSONL',
    count: entries,
    hash: hash.hex(),
  });
  await put(exportFooterLine({ count: entries, seal }));
  return { entries, hash: hash.hex(), seal };
};

const writeTable = async (
  ports: ExporterPorts,
  job: ExportJob,
  { epoch, size }: KeptCheckpoint,
  _keys: readonly string[],
  sink: ExportSink,
): Promise<Written> => {
  const hash = ports.hasher();
  const put = async (text: string): Promise<void> => {
    hash.update(text);
    await sink.write(text);
  };
  await put(csvHead);
  let entries = 0;
  for await (const { entry } of entriesUpTo(ports, job.question, epoch, size)) {
    await put(csvRow(entry));
    entries++;
  }
  const seal = await sealOf(ports, {
    epoch,
    exportId: job.id,
    form: 'CSV',
    count: entries,
    hash: hash.hex(),
  });
  return { entries, hash: hash.hex(), seal };
};

const sealOf = async (
  { zone, signer }: ExporterPorts,
  { epoch, ...seal }: { epoch: string; exportId: string; form: 'JSONL' | 'CSV'; count: number; hash: string },
): Promise<string> => {
  const text = exportSealText({ origin: originOf(zone, epoch), ...seal });
  return writeNote({ text, signatures: [await signer.sign(text)] });
};
