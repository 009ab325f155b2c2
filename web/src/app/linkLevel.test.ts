import { expect, test } from 'vitest';
import type { LinkState } from '../realtime/LinkState.ts';
import { linkLevel } from './linkLevel.ts';

const link = (kind: LinkState['kind'], ageMs: number | null = 400): LinkState => ({
  kind,
  since: 0,
  lastMessageAt: null,
  ageMs,
  latencyMs: null,
});

test.each([
  ['live', 400, 'good'],
  ['live', null, 'good'],
  ['live', 5_001, 'old'],
  ['connecting', null, 'busy'],
  ['catchingUp', 400, 'busy'],
  ['stale', 31_000, 'old'],
  ['offline', 1_000, 'old'],
  ['expired', 1_000, 'ended'],
  ['refused', null, 'ended'],
] as const)('a link that is %s and %s ms old is %s', (kind, ageMs, level) => {
  expect(linkLevel(link(kind, ageMs))).toBe(level);
});
