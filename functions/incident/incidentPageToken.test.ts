import { describe, expect, test } from 'vitest';
import { incidentPageToken, placeInToken } from './incidentPageToken.ts';

const place = 'P1#2026-11-22T10:00:00.000Z#01JDZ0000000000000000000AA';
const closedPlace = '2026-11-22T10:00:00.000Z#01JDZ0000000000000000000AA';

describe('the token of a next page', () => {
  test('leads back to its place', () => {
    expect(placeInToken('OPEN', incidentPageToken('OPEN', place))).toBe(place);
    expect(placeInToken('CLOSED', incidentPageToken('CLOSED', closedPlace))).toBe(closedPlace);
  });

  test.each([
    { why: 'of the other list', token: incidentPageToken('CLOSED', closedPlace) },
    { why: 'with a place of the other list in it', token: incidentPageToken('OPEN', closedPlace) },
    { why: 'with a key of another item in it', token: incidentPageToken('OPEN', 'INCIDENT#01JDZ') },
    { why: 'cut short', token: incidentPageToken('OPEN', place).slice(0, -2) },
    { why: 'with something behind it', token: `${incidentPageToken('OPEN', place)}====` },
    { why: 'that is no token', token: 'morgen' },
    { why: 'that is empty', token: '' },
  ])('$why is refused', ({ token }) => {
    expect(placeInToken('OPEN', token)).toBeUndefined();
  });
});
