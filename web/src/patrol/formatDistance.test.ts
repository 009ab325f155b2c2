import { expect, test } from 'vitest';
import { formatDistance } from './formatDistance.ts';
import { metresBetween } from './metresBetween.ts';

test.each([
  [0, 'nl', '0 m'],
  [904, 'nl', '900 m'],
  [994, 'nl', '990 m'],
  [996, 'nl', '1,0 km'],
  [1_140, 'en', '1.1 km'],
  [12_300, 'fr', '12 km'],
] as const)('%i metres in %s reads %s', (metres, language, text) => {
  expect(formatDistance(metres, language)).toBe(text);
});

test('a minute of latitude is a nautical mile, and a degree of longitude is shorter in Oostende', () => {
  expect(metresBetween({ lat: 51, lon: 3 }, { lat: 51 + 1 / 60, lon: 3 })).toBeCloseTo(1_853, -1);
  expect(metresBetween({ lat: 51.2, lon: 2.9 }, { lat: 51.2, lon: 3.9 })).toBeCloseTo(69_675, -3);
});
