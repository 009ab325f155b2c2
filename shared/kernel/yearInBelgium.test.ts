import { expect, test } from 'vitest';
import { yearInBelgium } from './yearInBelgium.ts';

test('the new year begins an hour before it does in Greenwich', () => {
  expect(yearInBelgium(Date.parse('2026-12-31T22:59:59.999Z'))).toBe('2026');
  expect(yearInBelgium(Date.parse('2026-12-31T23:00:00.000Z'))).toBe('2027');
});
