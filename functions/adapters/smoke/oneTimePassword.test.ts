import { expect, test } from 'vitest';
import { oneTimePassword } from './oneTimePassword.ts';

/** RFC 6238, appendix B: the ASCII secret 12345678901234567890, last six digits of eight. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %d s after the epoch the second factor is %s', (seconds, digits) => {
  expect(oneTimePassword(secret, seconds * 1_000)).toBe(digits);
});
