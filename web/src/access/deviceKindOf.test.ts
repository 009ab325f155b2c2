import { expect, test } from 'vitest';
import { deviceKindOf } from './deviceKindOf.ts';

test.each([
  ['a phone upright', { coarse: true, width: 390, height: 844 }, 'PHONE'],
  ['a phone on its side', { coarse: true, width: 844, height: 390 }, 'PHONE'],
  ['a tablet in the car', { coarse: true, width: 1280, height: 800 }, 'TABLET'],
  ['a desk with a mouse, however small its window', { coarse: false, width: 800, height: 500 }, 'DESK'],
] as const)('%s is known as what it is', (_what, device, kind) => {
  expect(deviceKindOf(device)).toBe(kind);
});
