import { describe, expect, test } from 'vitest';
import { sameOnMap } from './sameOnMap.ts';

const incident = (id: string, more: object = {}) => ({
  id,
  priority: 'P2' as const,
  location: { address: 'Havenstraat 3', lat: 51.2, lon: 2.9 },
  ...more,
});
const list = [incident('a'), incident('b')];

describe('two lists of incidents', () => {
  test('look the same on the map after what the map does not show: a note, another address, a new list', () => {
    const noted = [incident('a', { version: 9, timeline: ['nieuwe nota'] }), incident('b')];
    const renamed = [
      incident('a', { location: { address: 'Havenstraat 5', lat: 51.2, lon: 2.9 } }),
      incident('b'),
    ];
    for (const other of [list, [...list], noted, renamed]) expect(sameOnMap(list, other)).toBe(true);
  });

  test.each([
    ['one more', [...list, incident('c')]],
    ['one less', list.slice(1)],
    ['another', [incident('a'), incident('c')]],
    ['another order', [...list].reverse()],
    ['another urgency', [incident('a'), incident('b', { priority: 'P1' })]],
    ['moved', [incident('a'), incident('b', { location: { lat: 51.3, lon: 2.9 } })]],
    ['no place any more', [incident('a'), incident('b', { location: {} })]],
  ])('do not look the same: %s', (_name, other) => {
    expect(sameOnMap(list, other)).toBe(false);
    expect(sameOnMap(other, list)).toBe(false);
  });
});
