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
const page = (from: number) => Array.from({ length: 100 }, (_, k) => entry(from - k));

test('two hundred thousand rows are counted, and only the last forty pages are kept', () => {
  let rows = noRows;
  for (let k = 0; k < 2_000; k += 1)
    rows = withPage(rows, k === 0 ? undefined : `t${k}`, page(200_000 - k * 100), `t${k + 1}`);
  const kept = rows.pages.filter((one) => one.rows !== null).length;
  console.log(`paged rows: ${rows.total} read, ${kept} pages kept`);
  expect(rows.total).toBe(200_000);
  expect(kept).toBe(40);
  expect(rowAt(rows, 199_999).row?.n).toBe(1);
  expect(rowAt(rows, 5)).toEqual({ row: undefined, page: 0 });
  const again = withRowsAgain(rows, 0, page(200_000));
  expect(rowAt(again, 5).row?.n).toBe(199_995);
  expect(again.pages.filter((one) => one.rows !== null).length).toBeLessThanOrEqual(41);
});

test('of an answered look-up only the answer is drawn, also over the border of a page; one without is drawn', () => {
  const first = withPage(noRows, undefined, [entry(9, { type: 'consultation.answered', id: 'A' })], 't');
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
  );
  const drawn = Array.from({ length: second.total }, (_, k) => rowAt(second, k).row?.n);
  expect(drawn).toEqual([9, 7, 6]);
});
