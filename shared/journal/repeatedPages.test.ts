import { expect, test } from 'vitest';
import type { PendingRow } from './PendingRow.ts';
import { repeatedPages } from './repeatedPages.ts';

const marked = (topic: string, seq: number, n: number, body = '{}') => ({
  row: { topic, body, actor: {} } as PendingRow,
  mark: { epoch: 'A', n, seq },
});

test('rows that come again are published under their numbers, in order, in pages without a hole', () => {
  const pages = repeatedPages([marked('a', 5, 9), marked('b', 1, 6), marked('a', 3, 5), marked('a', 4, 7)]);

  expect(pages.map(({ topic, from, to }) => [topic, from, to])).toEqual([
    ['a', 3, 5],
    ['b', 1, 1],
  ]);
});

test('a number that is not among them begins another page', () => {
  const pages = repeatedPages([marked('a', 1, 1), marked('a', 3, 3), marked('a', 4, 4)]);

  expect(pages.map(({ from, to, entries }) => [from, to, entries.length])).toEqual([
    [1, 1, 1],
    [3, 4, 2],
  ]);
});

test('a page of repeats stays within a message', () => {
  const rows = Array.from({ length: 30 }, (_, index) =>
    marked('a', index + 1, index + 1, 'x'.repeat(20_000)),
  );

  for (const page of repeatedPages(rows)) expect(JSON.stringify(page).length).toBeLessThan(240_000);
});
