import { expect, test } from 'vitest';
import { belgianWallClock } from './belgianWallClock.ts';
import { periodOf } from './periods.ts';

test('last month is the whole calendar month before, by Belgium’s clocks', () => {
  // Half past midnight in Belgium on 1 April is still 31 March in UTC.
  expect(periodOf('lastMonth', Date.parse('2026-03-31T22:30:00Z'))).toEqual({
    from: '2026-02-28T23:00:00.000Z',
    to: '2026-03-31T22:00:00.000Z',
  });
  expect(periodOf('lastMonth', Date.parse('2026-01-15T12:00:00Z'))).toEqual({
    from: '2025-11-30T23:00:00.000Z',
    to: '2025-12-31T23:00:00.000Z',
  });
});

test('a moment written in a field is read back as that moment, around both changes of clocks too', () => {
  let tried = 0;
  for (const day of ['2026-03-29', '2026-10-25', '2026-07-01', '2026-01-01'])
    for (let minutes = -2 * 1440; minutes < 2 * 1440; minutes += 7) {
      const at = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
      const iso = new Date(at).toISOString();
      const again = Date.parse(belgianWallClock.read(belgianWallClock.write(iso)));
      // The hour that comes twice in October can be read as either of the two.
      expect([0, 3_600_000]).toContain(Math.abs(again - at));
      if (again !== at) expect(day).toBe('2026-10-25');
      tried += 1;
    }
  console.log(`wall clock: ${tried} moments`);
  expect(belgianWallClock.write('2026-11-22T10:52:00Z')).toBe('2026-11-22T11:52');
});
