import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LocationSchema } from '../incident/LocationSchema.ts';
import type { AddressHit } from './AddressHit.ts';
import { locationOfHit } from './locationOfHit.ts';

const door: AddressHit = {
  kind: 'ADDRESS',
  id: 'S1/18',
  label: 'Kaaistraat 18',
  municipality: 'Oostende',
  streetId: 'S1',
  houseNumber: '18',
  districtId: 'D1',
  lon: 2.92,
  lat: 51.23,
};
const junctions = [
  { id: 'J1', label: 'Kaaistraat / Visserskaai', lon: 2.921, lat: 51.231, streetIds: ['S1', 'S2'] },
  { id: 'J2', label: 'Ver / Weg', lon: 2.99, lat: 51.3, streetIds: ['S3', 'S4'] },
];

describe('a place of the gazetteer as an incident has it', () => {
  test('is what the zone takes, with its point, its ids and the junction nearest to it', () => {
    const location = locationOfHit(door, junctions);
    expect(location).toEqual({
      address: 'Kaaistraat 18',
      municipality: 'Oostende',
      lat: 51.23,
      lon: 2.92,
      accuracy: 'EXACT',
      streetId: 'S1',
      houseNumber: '18',
      districtId: 'D1',
      junction: { lat: 51.231, lon: 2.921, label: 'Kaaistraat / Visserskaai' },
    });
    expect(v.is(LocationSchema, location)).toBe(true);
  });

  test('is no more exact than what was found', () => {
    expect(locationOfHit({ ...door, nearest: true }, []).accuracy).toBe('STREET');
    expect(locationOfHit({ ...door, kind: 'STREET' }, []).accuracy).toBe('STREET');
    expect(locationOfHit({ ...door, kind: 'JUNCTION' }, []).accuracy).toBe('EXACT');
    expect(locationOfHit({ ...door, kind: 'PLACE' }, []).accuracy).toBe('AREA');
    expect(locationOfHit(door, [])).not.toHaveProperty('junction');
  });
});
