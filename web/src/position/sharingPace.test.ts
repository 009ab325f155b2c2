import { expect, test } from 'vitest';
import { fakeUnits } from '../../dev/fakeUnits.ts';
import { sharingPace } from './sharingPace.ts';

const [unit] = fakeUnits(Date.UTC(2026, 10, 22, 22), 'OO 05');
if (unit === undefined) throw new Error('no unit');

test('a place is told every five seconds when it counts, every fifteen else, and never off duty or while paused', () => {
  expect(sharingPace(unit, 0)).toBe(15);
  expect(sharingPace(unit, 50)).toBe(5);
  expect(sharingPace({ ...unit, status: 'EN_ROUTE' }, 0)).toBe(5);
  expect(sharingPace({ ...unit, status: 'EMERGENCY' }, 0)).toBe(5);
  expect(sharingPace({ ...unit, sharing: 'PAUSED' }, 50)).toBeNull();
  const { shift: _, ...offDuty } = unit;
  expect(sharingPace(offDuty, 50)).toBeNull();
  expect(sharingPace(null, 50)).toBeNull();
});
