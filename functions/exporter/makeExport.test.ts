import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { originOf } from '../../shared/journal/chain/Checkpoint.ts';
import { checkpointText } from '../../shared/journal/chain/checkpointText.ts';
import { extendRange } from '../../shared/journal/chain/extendRange.ts';
import { extendTiles } from '../../shared/journal/chain/extendTiles.ts';
import { rangeRoot } from '../../shared/journal/chain/rangeRoot.ts';
import { signatureOf } from '../../shared/journal/chain/signatureOf.ts';
import { emptyRange } from '../../shared/journal/chain/TreeRange.ts';
import { unlinkLine } from '../../shared/journal/chain/unlinkLine.ts';
import { verifierKey } from '../../shared/journal/chain/verifierKey.ts';
import { writeNote } from '../../shared/journal/chain/writeNote.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { verifyExport } from '../../shared/journal/verifier/patrouille-verify.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import type { KeptCheckpoint } from '../checkpoint/KeptCheckpoint.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import type { ExportJob } from '../journal/ExportJob.ts';
import { indexChain } from '../journal/indexChain.ts';
import { journalWorld } from '../journal/journalWorld.fixture.ts';
import { madeEpochs, madeJournal, madeTruth } from '../journal/madeJournal.fixture.ts';
import type { ExporterPorts } from './ExporterPorts.ts';
import { makeExport } from './makeExport.ts';

const zone = '5449';
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = {
  name: `patrouille/${zone}`,
  kind: 'HEAD',
  publicKey: publicKey.export({ format: 'der', type: 'spki' }),
} as const;
const signer: ExporterPorts['signer'] = {
  key: async () => key,
  sign: async (text, time = null) =>
    signatureOf(sha256, key, sign('sha256', Buffer.from(text), privateKey), time),
};
const trust = [verifierKey(sha256, key)];

const newest = madeJournal[1] ?? { epoch: '', pages: [] };
const job = (question: JournalQuestion, format: ExportJob['format'], head: number): ExportJob => ({
  id: '01JEXPORT',
  format,
  question,
  epoch: newest.epoch,
  head,
  askedBy: { id: 'dpo-1', name: 'D. Verzonnen' },
  askedAt: '2026-11-22T10:00:00.000Z',
  audit: {
    op: 'EXPORT',
    operation: 'Mutation.exportJournal',
    purpose: 'OVERSIGHT',
    legalBasis: 'LPD_56',
    subjects: [],
  },
  state: 'WAITING',
});

/** The exporter's world in memory, with the journal signed up to `size` and indexed up to `indexed`. */
const world = async (
  asked: ExportJob,
  {
    size = 4_300,
    sound = true,
    pages = newest.pages,
  }: { size?: number; sound?: boolean; pages?: readonly ChainPage[] } = {},
) => {
  const journal = journalWorld([{ epoch: newest.epoch, pages }]);
  await indexChain({
    ...journalWorld([{ epoch: newest.epoch, pages: pages.filter(({ to }) => to <= 3_000) }]),
    index: journal.index,
    now: () => 0,
  })(1);
  const hashes = pages
    .flatMap((page) => page.lines.map((line) => unlinkLine(line)?.hash ?? ''))
    .slice(0, size);
  const tiles = await extendTiles(sha256, async () => [], 0, hashes);
  const root = rangeRoot(sha256, extendRange(sha256, emptyRange, hashes));
  const text = checkpointText({ origin: originOf(zone, newest.epoch), size, root });
  const note = writeNote({ text, signatures: [await signer.sign(text)] });
  const files = new Map<string, string>();
  const rows: PendingRow[] = [];
  let stored = asked;
  const ports: ExporterPorts = {
    ...journal,
    zone,
    clock: { now: () => millisecondsOf('2026-11-22T10:01:00.000Z') },
    exports: {
      find: async () => stored,
      settle: async (_, became, row) => {
        stored = { ...stored, ...became };
        rows.push(row);
        return true;
      },
    },
    freshCheckpoint: async (): Promise<KeptCheckpoint> => ({
      epoch: newest.epoch,
      size,
      rootHash: root,
      at: '2026-11-22T10:00:30.000Z',
      keyId: '00000000',
      witnesses: [],
      keys: trust,
      note,
      roots: [],
      lastHash: hashes.at(-1) ?? '',
      sound,
    }),
    readTile:
      () =>
      async ({ level, index }) =>
        tiles.find((tile) => tile.level === level && tile.index === index)?.hashes ?? [],
    signer,
    open: async (file) => {
      files.set(file, '');
      return {
        write: async (piece) => void files.set(file, (files.get(file) ?? '') + piece),
        finish: async () => {},
        abort: async () => void files.delete(file),
      };
    },
    hasher: () => {
      const hash = createHash('sha256');
      return { update: (piece) => void hash.update(piece), hex: () => hash.copy().digest('hex') };
    },
  };
  return { ports, files, rows, job: () => stored };
};

const verdictOn = (text: string) =>
  verifyExport(
    (async function* () {
      yield Buffer.from(text);
    })(),
    { trust },
  );

describe('an export', () => {
  const questions: readonly [string, JournalQuestion][] = [
    ['of everything', {}],
    ['of what a person did', { actorId: 'person-4' }],
    [
      'of two kinds of doings in a day',
      { ops: ['EXPORT', 'ALTER'], from: '2026-09-02T00:00:00.000Z', to: '2026-09-03T00:00:00.000Z' },
    ],
    [
      'of who looked at somebody',
      { subjects: [...new Set(madeEpochs[1]?.entries.flatMap(({ subjects }) => subjects))].slice(0, 1) },
    ],
    ['of nothing at all', { actorId: 'nobody' }],
  ];

  test.each(questions)('%s is found right by the verifier, and holds exactly that', async (_, question) => {
    const { ports, files, rows, job: settled } = await world(job(question, 'JSON_LINES', 4_000));

    expect(await makeExport(ports)('01JEXPORT')).toMatchObject({ kind: 'READY' });

    const file = files.get('exports/01JEXPORT.jsonl') ?? '';
    const verdict = await verdictOn(file);
    const truth = madeTruth(madeEpochs.slice(1), question);
    expect(verdict.fault).toBeNull();
    expect(verdict).toMatchObject({ ok: true, trusted: true, entries: truth.length, size: 4_300 });
    const ns = [...file.matchAll(/"n":(\d+),/g)].map(([, n]) => `${newest.epoch}/${n}`);
    expect(ns).toEqual(truth.toReversed());
    expect(settled()).toMatchObject({
      state: 'READY',
      entries: truth.length,
      sha256: createHash('sha256').update(file).digest('hex'),
    });
    expect(rows).toMatchObject([{ type: 'journal.exported', audit: { op: 'EXPORT', count: truth.length } }]);
    console.log(`export: ${truth.length} entries of ${verdict.size}, sound by the verifier`);
  });

  test('a seeded fault, one line taken out of a selection, is found wrong', async () => {
    const { ports, files } = await world(job({ actorId: 'person-4' }, 'JSON_LINES', 4_000));
    await makeExport(ports)('01JEXPORT');
    const lines = (files.get('exports/01JEXPORT.jsonl') ?? '').split('\n');

    const without = [...lines.slice(0, 5), ...lines.slice(6)].join('\n');

    expect(await verdictOn(without)).toMatchObject({ ok: false });
  });

  test.each([
    ['signed too short', { size: 3_999 }],
    ['found unsound', { sound: false }],
  ])('of a journal %s fails, hands out nothing, and the journal says so', async (_, state) => {
    const { ports, files, rows, job: settled } = await world(job({}, 'JSON_LINES', 4_000), state);

    expect(await makeExport(ports)('01JEXPORT')).toEqual({ kind: 'FAILED' });

    expect(settled().state).toBe('FAILED');
    expect(files.size).toBe(0);
    expect(rows.map(({ type }) => type)).toEqual(['journal.exportFailed']);
  });

  test('is made once, and leaves no half of a file when it breaks', async () => {
    const { ports, files } = await world(job({}, 'JSON_LINES', 4_000));
    const broken = {
      ...ports,
      chain: { ...ports.chain, pages: async () => Promise.reject(new Error('gone')) },
    };

    await expect(makeExport(broken)('01JEXPORT')).rejects.toThrow('gone');
    expect(files.size).toBe(0);
    expect(await makeExport(ports)('01JEXPORT')).toMatchObject({ kind: 'READY' });
    expect(await makeExport(ports)('01JEXPORT')).toEqual({ kind: 'NOTHING_TO_DO' });
  });

  test('as a table has a seal beside it that is the zone’s', async () => {
    const { ports, files, job: settled } = await world(job({ actorId: 'person-4' }, 'CSV', 4_000));

    await makeExport(ports)('01JEXPORT');

    const table = files.get('exports/01JEXPORT.csv') ?? '';
    const manifest = JSON.parse(files.get('exports/01JEXPORT.csv.sig.json') ?? '');
    expect(table.split('\r\n')).toHaveLength((settled().entries ?? 0) + 2);
    expect(manifest).toMatchObject({ patrouille: 'journal-export-csv', file: '01JEXPORT.csv', keys: trust });
    expect(manifest.seal).toContain(createHash('sha256').update(table).digest('base64'));
  });
});
