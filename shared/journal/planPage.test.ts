import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalHeads } from './JournalHeads.ts';
import { journalLimits } from './journalLimits.ts';
import type { PendingRow } from './PendingRow.ts';
import { pendingSortKey } from './pendingSortKey.ts';
import { planPage } from './planPage.ts';

const row = (version: number, more: Partial<PendingRow> = {}): PendingRow => ({
  pk: 'INCIDENT#1',
  sk: pendingSortKey(version),
  kind: 'PENDING',
  schema: 1,
  zone: '5449',
  topic: 'operations',
  at: '2026-11-22T08:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p', name: 'L. Fictiva' },
  type: 'incident.noteAdded',
  v: 1,
  id: '1',
  version,
  body: '{"text":"é"}',
  commandId: `c${version}`,
  ...more,
});
const heads: JournalHeads = { epoch: 'A', begun: true, n: 41, topics: new Map([['operations', 7]]) };
const hash = (text: string): string => `hash of ${text}`;

describe('the next page of the journal', () => {
  test('continues the zone and the topic, and leaves the heads where it ends', () => {
    const { page, rest } = planPage(heads, [row(1), row(2)], hash);

    expect(page.chain.map(({ n, seq }) => [n, seq])).toEqual([
      [42, 8],
      [43, 9],
    ]);
    expect(page.feeds).toMatchObject([{ topic: 'operations', epoch: 'A', from: 8, to: 9 }]);
    expect(page.after).toEqual({ epoch: 'A', begun: true, n: 43, topics: new Map([['operations', 9]]) });
    expect(rest).toEqual([]);
  });

  test('keeps for ever who did what and the hash of the body, not the body and not a name', () => {
    const { page } = planPage(heads, [row(1)], hash);

    expect(page.chain[0]).toMatchObject({
      payloadHash: 'hash of {"text":"é"}',
      actor: { kind: 'PERSON', id: 'p' },
    });
    expect(JSON.stringify(page.chain)).not.toContain('Fictiva');
    expect(page.chain[0]).not.toHaveProperty('body');
  });

  test('begins a topic that has no number yet at 1', () => {
    const { page } = planPage(heads, [row(1, { topic: 'channel/9' })], hash);

    expect(page.feeds).toMatchObject([{ topic: 'channel/9', from: 1, to: 1 }]);
  });

  test('never mixes two topics in one message', () => {
    const { page } = planPage(heads, [row(1), row(2, { topic: 'channel/9' }), row(3)], hash);

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
      }),
      { minLength: 1, maxLength: 250 },
    );
    fc.assert(
      fc.property(rows, (sizes) => {
        const all = sizes.map(({ topic, size }, index) =>
          row(index + 1, { topic, body: JSON.stringify('x'.repeat(size)) }),
        );
        let left: readonly PendingRow[] = all;
        let at = heads;
        const numbered: number[] = [];
        while (left.length > 0) {
          const { page, rest } = planPage(at, left, hash);
          expect(page.marks.length).toBeLessThanOrEqual(journalLimits.entries);
          expect(2 + 2 * page.feeds.length + page.marks.length).toBeLessThanOrEqual(journalLimits.actions);
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
    const { page } = planPage(heads, [row(1, { body: 'x'.repeat(300_000) }), row(2)], hash);

    expect(page.marks).toHaveLength(1);
  });
});
