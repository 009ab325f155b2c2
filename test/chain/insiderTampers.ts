import { checkpointText } from '../../shared/journal/chain/checkpointText.ts';
import { parseNote } from '../../shared/journal/chain/parseNote.ts';
import { writeNote } from '../../shared/journal/chain/writeNote.ts';
import { exportLines, footerOf, makeSigners, type Signers } from './exportOf.ts';
import { makeChain } from './makeChain.ts';
import { type Random, rewritten, type Sample, type Tamper, type Tampered } from './Tamper.ts';

const resealed = ({ chain, signers, proof }: Sample, body: readonly string[]): string =>
  [...body, footerOf(body, chain, signers, proof)].join('');

const entryAt = ({ lines }: Sample, random: Random): number => 1 + random(lines.length - 2);

/** Puts another entry's line into the wrapping a selection has. */
const changeEntry = (line: string, change: (entry: string) => string): string => {
  const [, entry, rest] = /^\{"entry":(.*)(,"proof":"[^"]*"\}\n)$/.exec(line) ?? [];
  return entry === undefined ? `${change(line.trimEnd())}\n` : `{"entry":${change(entry)}${rest}`;
};

/** Who may have any file sealed by the zone's own key, as the function that writes exports may, but signs no heads. */
export const sealTampers = {
  'an entry altered, its hash left, sealed again': (sample, random) => {
    const at = entryAt(sample, random);
    const lines = sample.lines.with(
      at,
      changeEntry(sample.lines[at] ?? '', (entry) => entry.replace('"OFFICER"', '"CHIEF"')),
    );
    return { text: resealed(sample, lines.slice(0, -1)), line: at + 1 };
  },
  'an entry altered and hashed anew, sealed again': (sample, random) => {
    const at = entryAt(sample, random);
    const lines = sample.lines.with(at, changeEntry(sample.lines[at] ?? '', rewritten));
    return { text: resealed(sample, lines.slice(0, -1)) };
  },
  'an entry doubled, sealed again': (sample, random) => {
    const at = entryAt(sample, random);
    return { text: resealed(sample, sample.lines.toSpliced(at, 0, sample.lines[at] ?? '').slice(0, -1)) };
  },
  'two entries swapped, sealed again': (sample, random) => {
    const [one, other] = [entryAt(sample, random), entryAt(sample, random)];
    if (one === other) return null;
    const lines = sample.lines.with(one, sample.lines[other] ?? '').with(other, sample.lines[one] ?? '');
    return { text: resealed(sample, lines.slice(0, -1)) };
  },
  'an entry left out of a chain, sealed again': (sample, random) => {
    // Of a selection the zone's own function can leave something out and nobody could tell: the zone is believed there.
    if (sample.kind === 'SELECTION') return null;
    return { text: resealed(sample, sample.lines.toSpliced(entryAt(sample, random), 1).slice(0, -1)) };
  },
  'an entry left out of a selection, counted right, not sealed again': ({ lines }, random) => {
    const at = 1 + random(lines.length - 2);
    const end = (lines.at(-1) ?? '').replace(/"count":(\d+)/, (_, count) => `"count":${Number(count) - 1}`);
    return { text: [...lines.toSpliced(at, 1).slice(0, -1), end].join('') };
  },
  'another count': ({ lines }, random) => ({
    text: [
      ...lines.slice(0, -1),
      (lines.at(-1) ?? '').replace(/"count":\d+/, `"count":${9_000 + random(99)}`),
    ].join(''),
  }),
  'the whole chain computed anew under the old head, sealed again': async (sample) => {
    const other = makeChain(sample.chain.lines.length, { what: 'Query.other' });
    const lines = await again(sample, other, sample.signers);
    return { text: resealed(sample, [sample.lines[0] ?? '', ...lines.slice(1, -1)]) };
  },
} satisfies Record<string, (sample: Sample, random: Random) => ReturnType<Tamper> | Promise<Tampered>>;

const again = (sample: Sample, chain: Sample['chain'], signers: Signers): Promise<readonly string[]> => {
  const numbers = sample.lines.slice(1, -1).map((line) => Number(/,"n":(\d+),/.exec(line)?.[1]));
  return exportLines(chain, {
    kind: sample.kind,
    signers,
    sizes: [chain.lines.length],
    ...(sample.kind === 'SELECTION'
      ? { chosen: numbers }
      : { from: numbers[0] ?? 1, to: numbers.at(-1) ?? 1 }),
  });
};

/** A fork of the sample's chain: the same up to some entry, then as somebody would have it. */
const forked = ({ chain }: Sample, random: Random): Sample['chain'] => {
  const other = makeChain(chain.lines.length, { what: `Query.other${random(1_000)}` });
  return other;
};

const outsiders = makeSigners();

/** Everything recomputed by somebody who holds the database, and more and more of the keys. */
export const forgerTampers = {
  'with keys of their own under the right names': async (sample, random) => ({
    text: (await again(sample, forked(sample, random), outsiders)).join(''),
  }),
  'with every key but the one that signs heads': async (sample, random) => ({
    text: (
      await again(sample, forked(sample, random), {
        zone: outsiders.zone,
        witnesses: sample.signers.witnesses,
      })
    ).join(''),
  }),
  'with the key that signs heads, and no witness': async (sample, random) => ({
    text: (await again(sample, forked(sample, random), { zone: sample.signers.zone, witnesses: [] })).join(
      '',
    ),
  }),
  'with the key that signs heads, and witnesses of their own': async (sample, random) => ({
    text: (
      await again(sample, forked(sample, random), {
        zone: sample.signers.zone,
        witnesses: outsiders.witnesses,
      })
    ).join(''),
  }),
  'with one witness of two': async (sample, random) => ({
    text: (
      await again(sample, forked(sample, random), {
        zone: sample.signers.zone,
        witnesses: sample.signers.witnesses.slice(0, 1),
      })
    ).join(''),
  }),
  'with signatures taken from the right head': async (sample, random) => {
    const other = forked(sample, random);
    const right = parseNote(headIn(sample.lines[0] ?? ''));
    const lines = await again(sample, other, outsiders);
    const wrong = parseNote(headIn(lines[0] ?? ''));
    const note = writeNote({ text: wrong?.text ?? '', signatures: right?.signatures ?? [] });
    const header = JSON.parse(lines[0] ?? '{}');
    const first = sample.lines[0] ?? '{}';
    const text = `${JSON.stringify({ ...header, checkpoints: [note], keys: JSON.parse(first).keys })}\n`;
    const body = [text, ...lines.slice(1, -1)];
    return { text: [...body, footerOf(body, other, sample.signers, sample.proof)].join('') };
  },
  'with a head of another size': async (sample) => {
    const head = parseNote(headIn(sample.lines[0] ?? ''));
    const size = sample.chain.lines.length + 7;
    const text = (head?.text ?? '').replace(/\n\d+\n/, `\n${size}\n`);
    const note = writeNote({ text, signatures: head?.signatures ?? [] });
    const header = { ...JSON.parse(sample.lines[0] ?? '{}'), checkpoints: [note] };
    return { text: [`${JSON.stringify(header)}\n`, ...sample.lines.slice(1)].join('') };
  },
} satisfies Record<string, (sample: Sample, random: Random) => Promise<Tampered>>;

const headIn = (header: string): string => {
  const notes: unknown = JSON.parse(header).checkpoints;
  return Array.isArray(notes) ? String(notes.at(-1)) : checkpointText({ origin: '', size: 0, root: '' });
};
