import { expect, test } from 'vitest';
import type { UnitView } from '../unit/UnitView.ts';
import { coverOf } from './coverOf.ts';

const square = (lon: number, lat: number, side = 0.02) =>
  [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
  ] as const;
const unit = (callSign: string, status: UnitView['status'] = 'AVAILABLE_PATROL') =>
  ({ id: callSign, callSign, status }) as unknown as UnitView;
const centre = { id: 'c', name: 'Centrum', rings: [square(2.9, 51.22), square(2.905, 51.225, 0.005)] };
const polder = { id: 'p', name: 'Polder', rings: [square(3.0, 51.3)] };

test('a district is covered by the free units in it; the nearest free one comes from wherever it is', () => {
  const places = new Map([
    ['OO 05', { lat: 51.235, lon: 2.915 }],
    ['OO 07', { lat: 51.236, lon: 2.916 }],
  ]);
  const [first, second] = coverOf([centre, polder], [unit('OO 05'), unit('OO 07', 'EN_ROUTE')], places);
  expect(first).toMatchObject({ name: 'Centrum', free: 1, nearest: { callSign: 'OO 05' } });
  expect(second).toMatchObject({ name: 'Polder', free: 0, nearest: { callSign: 'OO 05' } });
  expect(second?.nearest?.minutes).toBeGreaterThan(first?.nearest?.minutes ?? 99);
});

test('a hole in a district is not the district', () => {
  const [cover] = coverOf([centre], [unit('OO 05')], new Map([['OO 05', { lat: 51.2275, lon: 2.9075 }]]));
  expect(cover?.free).toBe(0);
});

test('with nobody free there is no nearest, and nobody is made up', () => {
  expect(coverOf([centre], [unit('OO 05', 'ON_SCENE')], new Map())[0]).toMatchObject({
    free: 0,
    nearest: null,
  });
});
