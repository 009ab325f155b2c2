import { createHash } from 'node:crypto';
import { sha256 } from '../../functions/checkpoint/sha256.ts';
import { originOf } from '../../shared/journal/chain/Checkpoint.ts';
import { checkpointText } from '../../shared/journal/chain/checkpointText.ts';
import { cosignedText } from '../../shared/journal/chain/cosignedText.ts';
import type { ExportHeader } from '../../shared/journal/chain/ExportHeader.ts';
import { exportEntryLine } from '../../shared/journal/chain/exportEntryLine.ts';
import { exportFooterLine } from '../../shared/journal/chain/exportFooterLine.ts';
import { exportHeaderLine } from '../../shared/journal/chain/exportHeaderLine.ts';
import { exportSealText } from '../../shared/journal/chain/exportSealText.ts';
import { extendRange } from '../../shared/journal/chain/extendRange.ts';
import { nodeHash } from '../../shared/journal/chain/nodeHash.ts';
import { proveInclusion } from '../../shared/journal/chain/proveInclusion.ts';
import { rangeRoot } from '../../shared/journal/chain/rangeRoot.ts';
import { emptyRange } from '../../shared/journal/chain/TreeRange.ts';
import { writeNote } from '../../shared/journal/chain/writeNote.ts';
import type { TestChain } from './makeChain.ts';
import { noteSigner, type TestSigner } from './noteSigner.ts';

/** Who signs in these tests: the zone, and two witnesses that are not the zone's. */
export interface Signers {
  readonly zone: TestSigner;
  readonly witnesses: readonly TestSigner[];
}

export const makeSigners = (zone = '5998'): Signers => ({
  zone: noteSigner(`patrouille/${zone}`, 'HEAD'),
  witnesses: [noteSigner('coc.example/witness', 'WITNESS'), noteSigner('patrouille/5345/witness', 'WITNESS')],
});

/** A signed head over the first `size` entries. */
export const headOf = (chain: TestChain, size: number, { zone, witnesses }: Signers): string => {
  const root = rangeRoot(sha256, extendRange(sha256, emptyRange, chain.hashes.slice(0, size)));
  const text = checkpointText({ origin: originOf(chain.zone, chain.epoch), size, root });
  const time = 1_763_800_000 + size;
  return writeNote({
    text,
    signatures: [zone.signNow(text), ...witnesses.map((one) => one.signNow(cosignedText(time, text), time))],
  });
};

export interface ExportOptions {
  readonly kind?: ExportHeader['kind'];
  readonly from?: number;
  readonly to?: number;
  /** Numbers of a selection. */
  readonly chosen?: readonly number[];
  readonly sizes?: readonly number[];
  readonly signers: Signers;
}

/** The pieces of an export: its lines, so that a test can put others in and seal them, or not. */
export const exportLines = async (chain: TestChain, options: ExportOptions): Promise<readonly string[]> => {
  const { kind = 'WHOLE', signers, sizes = [chain.lines.length] } = options;
  const size = sizes.at(-1) ?? 0;
  const { from = 1, to = size } = options;
  const header = exportHeaderLine({
    zone: chain.zone,
    epoch: chain.epoch,
    kind,
    from,
    to,
    exportId: '01JEXPORT',
    createdAt: '2026-11-22T10:00:00.000Z',
    createdBy: 'c0ffee00-0000-4000-8000-000000000001',
    ...(kind === 'SELECTION' ? { filter: { actor: 'c0ffee', between: ['2026-11-01', '2026-11-22'] } } : {}),
    checkpoints: sizes.map((one) => headOf(chain, one, signers)),
    keys: [signers.zone, ...signers.witnesses].map((one) => one.text),
  });
  const readNode = nodesOf(chain.hashes);
  const numbers = options.chosen ?? Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const lines = await Promise.all(
    numbers.map(async (n) => {
      const line = chain.lines[n - 1] ?? '';
      return exportEntryLine(
        line,
        kind === 'SELECTION' ? await proveInclusion(sha256, readNode, n - 1, size) : null,
      );
    }),
  );
  const body = [header, ...lines];
  const proof = kind === 'RANGE' ? await proveInclusion(sha256, readNode, to - 1, size) : undefined;
  return [...body, footerOf(body, chain, signers, proof)];
};

/** The footer that seals the given lines, whatever they are. */
export const footerOf = (
  body: readonly string[],
  { zone, epoch }: Pick<TestChain, 'zone' | 'epoch'>,
  signers: Signers,
  proof?: readonly string[],
): string => {
  const hash = createHash('sha256').update(body.join('')).digest('hex');
  const count = body.length - 1;
  const text = exportSealText({
    origin: originOf(zone, epoch),
    exportId: '01JEXPORT',
    form: 'JSONL',
    count,
    hash,
  });
  const seal = writeNote({ text, signatures: [signers.zone.signNow(text)] });
  return exportFooterLine({ count, seal, ...(proof === undefined ? {} : { proof }) });
};

const nodesOf = (hashes: readonly string[]) => {
  const levels: (readonly string[])[] = [hashes];
  for (let below = hashes; below.length > 1; ) {
    const level: string[] = [];
    for (let index = 0; index + 1 < below.length; index += 2) {
      level.push(nodeHash(sha256, below[index] ?? '', below[index + 1] ?? ''));
    }
    levels.push(level);
    below = level;
  }
  return ({ level, index }: { level: number; index: number }): Promise<string> =>
    Promise.resolve(levels[level]?.[index] ?? '');
};
