import { expect, test } from 'vitest';
import type { CustodyLine } from '../photoSchemas.ts';
import { whoSawWhat } from './whoSawWhat.ts';

const line = (
  kind: CustodyLine['kind'],
  name: string,
  at: string,
  more: Partial<CustodyLine> = {},
): CustodyLine => ({
  kind,
  at,
  actor: { kind: 'PERSON', id: name, name },
  epoch: 'e',
  n: 1,
  hash: '',
  ...more,
});

test('each person once a version, originals first, with the first time, the count and the reasons', () => {
  const viewers = whoSawWhat([
    line('REQUESTED', 'L', '2026-11-22T22:00:00Z'),
    line('OPENED', 'A', '2026-11-22T22:14:55Z'),
    line('OPENED', 'A', '2026-11-22T22:10:00Z'),
    line('ORIGINAL_OPENED', 'R', '2026-11-22T22:41:10Z', { reason: 'identificatie' }),
    line('OPENED', 'R', '2026-11-22T22:40:00Z'),
    line('CUSTODY_SEEN', 'R', '2026-11-22T22:42:00Z'),
  ]);
  expect(
    viewers.map(({ name, version, times, first, reasons }) => [name, version, times, first, reasons]),
  ).toEqual([
    ['R', 'ORIGINAL', 1, '2026-11-22T22:41:10Z', ['identificatie']],
    ['A', 'SHOWN', 2, '2026-11-22T22:10:00Z', []],
    ['R', 'SHOWN', 1, '2026-11-22T22:40:00Z', []],
  ]);
});
