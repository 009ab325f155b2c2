import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topOfRow, windowOf } from './windowOf.ts';

const lists = fc.record({
  view: fc.integer({ min: 200, max: 2_000 }),
  row: fc.integer({ min: 32, max: 120 }),
  total: fc.integer({ min: 0, max: 2_000_000 }),
});

test('whatever the length, few rows are drawn and they cover the view', () => {
  let most = 0;
  fc.assert(
    fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), ({ view, row, total }, part) => {
      const height = Math.min(total * row, 12_000_000);
      const top = Math.max(0, height - view) * part;
      const { first, end, before, after } = windowOf({ top, view, row, total });
      most = Math.max(most, end - first);
      const drawn = (end - first) * row;
      expect(end - first).toBeLessThanOrEqual(Math.ceil(view / row) + 18);
      expect(before).toBeLessThanOrEqual(top + 1);
      expect(before + drawn).toBeGreaterThanOrEqual(Math.min(height, top + view) - 1);
      expect(before + drawn + after).toBeCloseTo(Math.max(height, before + drawn), 3);
    }),
    { numRuns: 5_000 },
  );
  console.log(`window: 5000 lists of up to 2,000,000 rows, at most ${most} rows drawn`);
});

test('the end of a list can be reached, also one too tall for a browser', () => {
  for (const total of [10, 1_000, 1_000_000]) {
    const at = { view: 800, row: 48, total };
    const top = Math.max(0, Math.min(total * 48, 12_000_000) - 800);
    expect(windowOf({ ...at, top }).end).toBe(total);
    expect(windowOf({ ...at, top: 0 }).first).toBe(0);
  }
});

test('a row that is asked for is at the top of the view', () => {
  fc.assert(
    fc.property(lists, fc.double({ min: 0, max: 0.9, noNaN: true }), ({ view, row, total }, part) => {
      const place = Math.floor(total * part);
      const top = topOfRow(place, { view, row, total });
      const { first, end } = windowOf({ top, view, row, total });
      if (place * row > total * row - view) return;
      expect(first).toBeLessThanOrEqual(place);
      expect(end).toBeGreaterThan(Math.min(place, total - 1));
    }),
  );
});
