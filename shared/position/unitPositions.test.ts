import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import { positionSources } from './PositionSource.ts';
import type { Share } from './Share.ts';
import { unitPositions } from './unitPositions.ts';

const now = millisecondsOf('2026-11-22T22:00:00.000Z');
const share = (more: Partial<Share> = {}, ageMs = 4_000, source: 'DEVICE' | 'VEHICLE' = 'DEVICE'): Share => ({
  personId: 'p1',
  unitId: 'OO 05',
  sharing: 'ON',
  until: isoOf(now + 3_600_000),
  fix: { lat: 51.2, lon: 2.9, accuracyM: 8, at: isoOf(now - ageMs), source },
  ...more,
});

describe('Where a unit is', () => {
  it('is where the newest of its crew was', () => {
    const [position] = unitPositions([share({}, 9_000), share({ personId: 'p2' }, 2_000)], now);
    expect(position?.at).toBe(isoOf(now - 2_000));
  });

  it('is where its car says, for half a minute, and then where the newest device says', () => {
    const crew = [share({}, 1_000), share({ personId: 'car' }, 20_000, 'VEHICLE')];
    expect(unitPositions(crew, now)[0]?.source).toBe('VEHICLE');
    expect(unitPositions(crew, now, null)[0]?.source).toBe('DEVICE');
    expect(
      unitPositions([share({}, 1_000), share({ personId: 'car' }, 31_000, 'VEHICLE')], now)[0]?.source,
    ).toBe('DEVICE');
  });

  it('is nobody’s to know once paused, off duty, over its time or ten minutes old', () => {
    expect(unitPositions([share()], now)).toHaveLength(1);
    expect(unitPositions([share({ sharing: 'PAUSED' })], now)).toEqual([]);
    expect(unitPositions([share({ sharing: 'OFF' })], now)).toEqual([]);
    expect(unitPositions([share({ until: isoOf(now) })], now)).toEqual([]);
    expect(unitPositions([share({}, 600_001)], now)).toEqual([]);
  });

  it('is said once a unit, of somebody who shares, whoever is in the crews', () => {
    const anyShare = fc.record({
      personId: fc.uuid(),
      unitId: fc.constantFrom('OO 05', 'OO 12', 'OO 16'),
      sharing: fc.constantFrom('ON' as const, 'PAUSED' as const, 'OFF' as const),
      until: fc.integer({ min: -5, max: 5 }).map((minutes) => isoOf(now + minutes * 60_000)),
      fix: fc.record({
        lat: fc.constant(51),
        lon: fc.constant(3),
        accuracyM: fc.constant(5),
        at: fc.integer({ min: 0, max: 900_000 }).map((age) => isoOf(now - age)),
        source: fc.constantFrom(...positionSources),
      }),
    });
    fc.assert(
      fc.property(fc.array(anyShare, { maxLength: 12 }), (shares) => {
        const found = unitPositions(shares, now);
        expect(new Set(found.map(({ unitId }) => unitId)).size).toBe(found.length);
        for (const { unitId, at } of found)
          expect(
            shares.some((one) => one.unitId === unitId && one.sharing === 'ON' && one.fix.at === at),
          ).toBe(true);
      }),
    );
  });
});
