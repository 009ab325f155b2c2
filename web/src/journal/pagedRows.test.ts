import { expect, test } from 'vitest';
import type { JournalEntryView } from './JournalEntryView.ts';
import { noRows, rowAt, withPage, withRowsAgain } from './pagedRows.ts';

const entry = (n: number, over: Partial<JournalEntryView> = {}): JournalEntryView => ({
  epoch: 'E',
  n,
  at: '2026-11-22T10:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p', name: 'P' },
  op: 'CONSULT',
  id: `X${n}`,
  operation: 'Mutation.openIncident',
  type: 'incident.opened',
  payloadErased: false,
  prevHash: '',
  hash: '',
  ...over,
});
const later = '2026-11-22T11:00:00.000Z';
const page = (from: number) => Array.from({ length: 100 }, (_, k) => entry(from - k));

test('two hundred thousand rows are counted, and only the first and the last forty pages are kept', () => {
  let rows = noRows;
  for (let k = 0; k < 2_000; k += 1)
    rows = withPage(rows, k === 0 ? undefined : `t${k}`, page(200_000 - k * 100), `t${k + 1}`, later);
  const kept = rows.pages.filter((one) => one.rows !== null).length;
  console.log(`paged rows: ${rows.total} read, ${kept} pages kept`);
  expect(rows.total).toBe(200_000);
  expect(kept).toBe(41);
  expect(rowAt(rows, 199_999).row?.n).toBe(1);
  expect(rowAt(rows, 5).row?.n).toBe(199_995);
  expect(rowAt(rows, 105)).toEqual({ row: undefined, page: 1 });
  const again = withRowsAgain(rows, 1, page(199_900), later);
  expect(rowAt(again, 105).row?.n).toBe(199_895);
  expect(again.pages.filter((one) => one.rows !== null).length).toBeLessThanOrEqual(42);
});

test('of an answered look-up only the answer is drawn, also over the border of a page; one without is drawn', () => {
  const first = withPage(
    noRows,
    undefined,
    [entry(9, { type: 'consultation.answered', id: 'A' })],
    't',
    later,
  );
  const second = withPage(
    first,
    't',
    [
      entry(8, { type: 'consultation.asked', id: 'A' }),
      entry(7, { type: 'consultation.asked', id: 'B' }),
      entry(6, { type: 'consultation.answered', id: 'C' }),
      entry(5, { type: 'consultation.asked', id: 'C' }),
    ],
    undefined,
    later,
  );
  const drawn = Array.from({ length: second.total }, (_, k) => rowAt(second, k).row?.n);
  expect(drawn).toEqual([9, 7, 6]);
});

test('a question that may still be being answered is not drawn as one without an answer', () => {
  const young = [entry(2, { type: 'consultation.asked', id: 'D', at: '2026-11-22T10:59:59.000Z' })];
  expect(withPage(noRows, undefined, young, undefined, '2026-11-22T10:59:00.000Z').total).toBe(0);
  expect(withPage(noRows, undefined, young, undefined, later).total).toBe(1);
});
