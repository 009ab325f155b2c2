import { expect, test } from 'vitest';
import { formatTime } from './formatTime.ts';

test('a winter moment is shown one hour ahead of UTC', () => {
  expect(formatTime('2026-11-22T21:14:07Z', 'nl', 'seconds')).toBe('22:14:07');
});

test('a summer moment is shown two hours ahead of UTC', () => {
  expect(formatTime(Date.parse('2026-07-01T21:14:07Z'), 'de', 'minutes')).toBe('23:14');
});

test('midnight is 00, not 24', () => {
  expect(formatTime('2026-11-22T23:00:00Z', 'fr', 'seconds')).toBe('00:00:00');
});

test.each([
  ['nl', 'zondag 22 november'],
  ['fr', 'dimanche 22 novembre'],
  ['de', 'Sonntag, 22. November'],
  ['en', 'Sunday 22 November'],
] as const)('a day in %s reads %s', (language, text) => {
  expect(formatTime('2026-11-22T12:00:00Z', language, 'day')).toBe(text);
});
