import { expect, test } from 'vitest';
import { whereTo } from './whereTo.ts';

const place = { lat: 51.2, lon: 2.9 };

test.each([
  ['EN_ROUTE', place],
  ['ON_SCENE', 'STAY'],
  ['BUSY_ADMIN', 'STAY'],
  ['AVAILABLE_PATROL', null],
  ['TRANSPORT', null],
] as const)('a crew that is %s goes there', (status, goal) => {
  expect(whereTo({ status }, place)).toEqual(goal);
});

test('a crew that nobody sent, or whose incident has no place, drives about', () => {
  expect(whereTo(undefined, place)).toBeNull();
  expect(whereTo({ status: 'EN_ROUTE' }, null)).toBeNull();
});
