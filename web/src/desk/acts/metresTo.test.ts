import { expect, test } from 'vitest';
import { fakeIncident } from '../../../dev/fakeIncidents.ts';
import { metresTo } from './metresTo.ts';

test('what lies nearest is the least far, and what has no point stands behind everything', () => {
  const [one, other, third] = [0, 1, 2].map((number) => fakeIncident(number, 0));
  if (!one || !other || !third) throw new Error('no incidents');
  const spoken = { ...third, location: { address: 'aan het strand', accuracy: 'AREA' as const } };
  expect(metresTo(one, one)).toBe(0);
  expect(metresTo(one, other)).toBeGreaterThan(1);
  expect(metresTo(one, spoken)).toBeGreaterThan(metresTo(one, other));
  expect([spoken, other, one].sort((a, b) => metresTo(one, a) - metresTo(one, b))[0]).toBe(one);
});
