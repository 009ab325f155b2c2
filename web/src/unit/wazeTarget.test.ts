import { describe, expect, test } from 'vitest';
import { wazeTarget } from './wazeTarget.ts';

const house = {
  address: 'Proefstraat 12',
  accuracy: 'EXACT',
  lat: 51.2251,
  lon: 2.9163,
  junction: { lat: 51.226, lon: 2.917, label: 'Proefstraat - Oefenlaan' },
} as const;

describe('what leaves for Waze', () => {
  test('is the place itself where the zone allows it', () => {
    expect(wazeTarget(house, 'EXACT', false)).toEqual({
      exactness: 'EXACT',
      url: 'https://waze.com/ul?ll=51.225100,2.916300&navigate=yes',
    });
  });

  test('is the nearest junction where the zone wants that, or the incident is sensitive', () => {
    const junction = {
      exactness: 'JUNCTION',
      url: 'https://waze.com/ul?ll=51.226000,2.917000&navigate=yes',
    };
    expect(wazeTarget(house, 'JUNCTION', false)).toEqual(junction);
    expect(wazeTarget(house, 'EXACT', true)).toEqual(junction);
  });

  test('is nothing where the zone says off, sensitive or not', () => {
    expect(wazeTarget(house, 'OFF', false)).toBeNull();
    expect(wazeTarget(house, 'OFF', true)).toBeNull();
  });

  test('is never the place itself because the junction is not known', () => {
    const { junction: _, ...unknown } = house;
    expect(wazeTarget(unknown, 'JUNCTION', false)).toBeNull();
    expect(wazeTarget(unknown, 'EXACT', true)).toBeNull();
  });

  test('is nothing for a place that is only words', () => {
    expect(wazeTarget({ address: 'achter de kerk', accuracy: 'AREA' }, 'EXACT', false)).toBeNull();
  });
});
