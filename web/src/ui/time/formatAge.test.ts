import { expect, test } from 'vitest';
import { formatAge } from './formatAge.ts';

test.each([
  [400, 'nl', '0,4 s'],
  [400, 'en', '0.4 s'],
  [9_949, 'fr', '9,9 s'],
  [31_400, 'de', '31 s'],
] as const)('%i ms in %s reads %s', (ms, language, text) => {
  expect(formatAge(ms, language)).toBe(text);
});
