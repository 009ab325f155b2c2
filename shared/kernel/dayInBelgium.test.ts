import { expect, test } from 'vitest';
import { dayInBelgium } from './dayInBelgium.ts';

const asTheTablesSay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

test.each([
  { when: 'a second before midnight in winter', at: '2026-01-10T22:59:59.999Z', day: '2026-01-10' },
  { when: 'midnight in winter', at: '2026-01-10T23:00:00.000Z', day: '2026-01-11' },
  { when: 'a second before midnight in summer', at: '2026-07-10T21:59:59.999Z', day: '2026-07-10' },
  { when: 'midnight in summer', at: '2026-07-10T22:00:00.000Z', day: '2026-07-11' },
  { when: 'the evening before the clocks go on', at: '2026-03-28T22:30:00.000Z', day: '2026-03-28' },
  { when: 'the evening after they went on', at: '2026-03-29T22:30:00.000Z', day: '2026-03-30' },
])('$when is $day', ({ at, day }) => {
  expect(dayInBelgium(Date.parse(at))).toBe(day);
});

test('agrees with the time zone tables, every hour of four years', () => {
  const from = Date.parse('2026-01-01T00:00:00.000Z');
  const hours = 4 * 365 * 24;
  const differing: number[] = [];
  for (let hour = 0; hour < hours; hour++) {
    const at = from + hour * 3_600_000 - 1 + (hour % 2);
    if (dayInBelgium(at) !== asTheTablesSay.format(at)) differing.push(at);
  }

  expect(differing).toEqual([]);
  console.log(`day in Belgium: ${hours} hours compared with the tables, 0 differ`);
});
