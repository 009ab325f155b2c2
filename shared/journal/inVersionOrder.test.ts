import { expect, test } from 'vitest';
import { inVersionOrder } from './inVersionOrder.ts';
import type { PendingRow } from './PendingRow.ts';

const row = (pk: string, version: number): PendingRow => ({ pk, version }) as PendingRow;
const names = (rows: readonly PendingRow[]): string => rows.map(({ pk, version }) => pk + version).join(' ');

test('an aggregate’s rows stand in order of version, on the places its rows had', () => {
  const came = [row('a', 3), row('b', 1), row('a', 1), row('c', 5), row('a', 2), row('c', 4)];

  expect(names(inVersionOrder(came))).toBe('a1 b1 a2 c4 a3 c5');
});

test('rows that came in order stay as they came', () => {
  const came = [row('b', 1), row('a', 1), row('b', 2), row('a', 2)];

  expect(inVersionOrder(came)).toEqual(came);
});
