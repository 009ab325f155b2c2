import { expect, test } from 'vitest';
import type { IncidentView } from '../incident/IncidentView.ts';
import { neighbour } from './neighbour.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id }) as IncidentView);

test.each([
  ['a', 'down', 'b'],
  ['c', 'up', 'b'],
  [null, 'down', 'a'],
  [null, 'up', 'c'],
  ['gone', 'down', 'a'],
] as const)('from %s %s is %s', (from, way, to) => {
  expect(neighbour(rows, from, way)?.id).toBe(to);
});

test('at the end there is no further', () => {
  expect(neighbour(rows, 'c', 'down')).toBeNull();
  expect(neighbour(rows, 'a', 'up')).toBeNull();
  expect(neighbour([], null, 'down')).toBeNull();
});
