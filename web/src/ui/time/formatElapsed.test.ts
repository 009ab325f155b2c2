import { expect, test } from 'vitest';
import { formatElapsed } from './formatElapsed.ts';

test.each([
  [0, '0:00:00'],
  [999, '0:00:00'],
  [72_000, '0:01:12'],
  [3_599_999, '0:59:59'],
  [3_600_000, '1:00:00'],
  [97_391_000, '27:03:11'],
  [-5_000, '0:00:00'],
])('%i ms reads %s', (ms, text) => {
  expect(formatElapsed(ms)).toBe(text);
});
