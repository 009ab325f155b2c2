import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('shows what would steer a screen as a sign, and the rest as it is', () => {
  expect(printable('a\u0007\u202Eb\nc\td é 👮', 100)).toBe('a\uFFFD\uFFFDb\nc\td é 👮');
});

test('leaves no half of a character at the end', () => {
  expect(printable('ab👮', 3)).toBe('ab\uFFFD');
});
