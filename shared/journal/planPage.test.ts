import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryHash } from './chain/entryHash.ts';
import { unlinkLine } from './chain/unlinkLine.ts';
import type { JournalHeads } from './JournalHeads.ts';
import { journalLimits } from './journalLimits.ts';
import type { PendingRow } from './PendingRow.ts';
import { noteFacts, pendingRowOf } from './pendingRow.fixture.ts';
import { planPage } from './planPage.ts';
import { openSeals } from './seals.fixture.ts';

const row = (version: number, more: Partial<PendingRow> = {}): PendingRow =>
  pendingRowOf('1', version, { body: '{"text":"é"}', ...more });
const heads: JournalHeads = {
  epoch: 'A',
  begun: true,
  n: 41,
  hash: 'a'.repeat(64),
  topics: new Map([['operations', 7]]),
};
/** Rows of an aggregate whose secret is stored already. */
const plan = (from: JournalHeads, rows: readonly PendingRow[]) =>
  planPage(from, rows, openSeals(['INCIDENT#1']));
const manySubjects = Array.from({ length: 500 }, (_, n) => ({ kind: 'INCIDENT', id: `${n}` }) as const);
const entriesOf = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

describe('the next page of the journal', () => {
  test('continues the zone and the topic, and leaves the heads where it ends', () => {
    const { page, rest } = plan(heads, [row(1), row(2)]);

    expect(entriesOf(page.lines).map(({ n, seq }) => [n, seq])).toEqual([
      [42, 8],
      [43, 9],
    ]);
    expect(page.feeds).toMatchObject([{ topic: 'operations', epoch: 'A', from: 8, to: 9 }]);
    expect(page.after).toEqual({
      epoch: 'A',
      begun: true,
      n: 43,
      hash: entriesOf(page.lines)[1].hash,
      topics: new Map([['operations', 9]]),
    });
    expect(rest).toEqual([]);
  });

  test('links every entry to the one before, beginning where the zone stood', () => {
    const { page } = plan(heads, [row(1), row(2), row(3)]);

    let before = heads.hash;
    for (const line of page.lines) {
      const parts = unlinkLine(line);
      expect(parts?.prevHash).toBe(before);
      before = entryHash(openSeals().sha256, before, parts?.canonical ?? '');
      expect(parts?.hash).toBe(before);
    }
    expect(page.after.hash).toBe(before);
  });

  test('keeps for ever who did what, why and by what right; no name, no content, no subject in clear', () => {
    const reason = { code: 'OTHER', linkId: 'L-1', text: 'een getypte reden' } as const;
    const { page } = plan(heads, [row(1, { audit: { ...noteFacts('1'), reason, count: 3, unit: 'OO 05' } })]);

    expect(entriesOf(page.lines)[0]).toEqual({
      v: 2,
      zone: '5449',
      epoch: 'A',
      n: 42,
      at: '2026-11-22T08:00:00.000Z',
      actor: { kind: 'PERSON', id: 'p', role: 'OFFICER', unit: 'OO 05' },
      session: 'session-1',
      op: 'ALTER',
      operation: 'Mutation.addNote',
      type: 'incident.noteAdded',
      tv: 1,
      id: '1',
      version: 1,
      topic: 'operations',
      seq: 8,
      commandId: '1.1',
      purpose: 'INCIDENT_HANDLING',
      legalBasis: 'WPF_14',
      reason: { code: 'OTHER', linkId: 'L-1' },
      subjects: ['hash of INCIDENT:1'],
      count: 3,
      payload: 'commitment A/42',
      prevHash: heads.hash,
      hash: page.after.hash,
    });
    expect(page.payloads).toEqual([
      { n: 42, of: 'INCIDENT#1', sealed: '{"body":"{\\"text\\":\\"é\\"}","reasonText":"een getypte reden"}' },
    ]);
  });

  test('chains what is in no feed and tells nobody; without content there is nothing to seal', () => {
    const { topic: _, ...silent } = row(1, { pk: 'AUDIT#1', body: '' });
    const { page } = plan(heads, [silent, row(2)]);

    expect(entriesOf(page.lines).map(({ n, seq, payload }) => [n, seq, payload])).toEqual([
      [42, undefined, undefined],
      [43, 8, 'commitment A/43'],
    ]);
    expect(page.marks.map(({ mark }) => mark)).toEqual([
      { epoch: 'A', n: 42 },
      { epoch: 'A', n: 43, seq: 8 },
    ]);
    expect(page.feeds).toMatchObject([{ from: 8, to: 8 }]);
    expect(page.secrets).toEqual([]);
  });

  test('brings a secret along for an aggregate that has none, one however many rows it has', () => {
    const other = (version: number) => row(version, { pk: 'INCIDENT#2' });
    const { page } = plan(heads, [row(1), other(1), other(2)]);

    expect(page.secrets).toEqual([{ of: 'INCIDENT#2', wrapped: 'secret of INCIDENT#2' }]);
  });

  test('begins a topic that has no number yet at 1', () => {
    const { page } = plan(heads, [row(1, { topic: 'channel/9' })]);

    expect(page.feeds).toMatchObject([{ topic: 'channel/9', from: 1, to: 1 }]);
  });

  test('never mixes two topics in one message', () => {
    const { page } = plan(heads, [row(1), row(2, { topic: 'channel/9' }), row(3)]);

    expect(page.feeds.map(({ topic, entries }) => [topic, entries.map(({ version }) => version)])).toEqual([
      ['operations', [1, 3]],
      ['channel/9', [2]],
    ]);
  });

  test('fits one transaction and one message a topic, takes as much as fits, and leaves nothing out', () => {
    const rows = fc.array(
      fc.record({
        topic: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        size: fc.constantFrom(10, 500, 9_000, 60_000),
        subjects: fc.constantFrom(1, 100, 500),
        fed: fc.boolean(),
        aggregate: fc.nat({ max: 120 }),
      }),
      { minLength: 1, maxLength: 250 },
    );
    fc.assert(
      fc.property(rows, (sizes) => {
        const all = sizes.map(({ topic, size, subjects, fed, aggregate }, index) => {
          const audit = { ...noteFacts('1'), subjects: manySubjects.slice(0, subjects) };
          const body = JSON.stringify('x'.repeat(size));
          const { topic: own, ...silent } = row(index + 1, { pk: `I#${aggregate}`, topic, body, audit });
          return fed ? { ...silent, topic: own ?? topic } : silent;
        });
        const seals = openSeals();
        let left: readonly PendingRow[] = all;
        let at = heads;
        const numbered: number[] = [];
        while (left.length > 0) {
          const { page, rest } = planPage(at, left, seals);
          seals.stored(page.secrets);
          expect(page.marks.length).toBeLessThanOrEqual(journalLimits.entries);
          const pages = 1 + Math.min(1, page.payloads.length);
          const heads = 1 + 2 * page.feeds.length;
          expect(heads + pages + page.secrets.length + page.marks.length).toBeLessThanOrEqual(100);
          expect(page.lines.join('\n').length).toBeLessThan(360_000);
          expect(JSON.stringify(page.payloads).length).toBeLessThan(390_000);
          for (const feed of page.feeds) {
            const message = JSON.stringify({ data: JSON.stringify(feed) });
            expect(message.length).toBeLessThan(240_000);
          }
          numbered.push(...page.marks.map(({ mark }) => mark.n));
          expect(page.marks.map(({ row: taken }) => taken)).toEqual(left.slice(0, page.marks.length));
          at = page.after;
          left = rest;
        }
        expect(numbered).toEqual(all.map((_, index) => 42 + index));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('takes a single row however large it is, rather than stop for ever', () => {
    const { page } = plan(heads, [row(1, { body: 'x'.repeat(300_000) }), row(2)]);

    expect(page.marks).toHaveLength(1);
  });
});
