import { describe, expect, test } from 'vitest';
import { isNightAt } from './isNightAt.ts';
import { sunElevation } from './sunElevation.ts';

const oostende = { lat: 51.225, lon: 2.916 };
const at = (iso: string): number => Date.parse(iso);

/** The moment between two at which it turns night (or day), to the second. */
const turn = (from: string, to: string): number => {
  let [early, late] = [at(from), at(to)];
  const before = isNightAt(early, oostende);
  while (late - early > 1_000) {
    const middle = (early + late) / 2;
    if (isNightAt(middle, oostende) === before) early = middle;
    else late = middle;
  }
  return late;
};

/** Highest the sun stands on a day, degrees. */
const noon = (day: string, lat: number, lon: number): number =>
  Math.max(
    ...Array.from({ length: 24 * 60 }, (_, minute) =>
      sunElevation(at(`${day}T00:00:00Z`) + minute * 60_000, lat, lon),
    ),
  );

describe('how high the sun stands', () => {
  test('at midsummer noon it is 90° less the latitude and plus the tilt of the earth', () => {
    expect(noon('2026-06-21', oostende.lat, oostende.lon)).toBeCloseTo(90 - oostende.lat + 23.44, 1);
  });

  test('at midwinter noon it is 90° less the latitude and less the tilt', () => {
    expect(noon('2026-12-21', oostende.lat, oostende.lon)).toBeCloseTo(90 - oostende.lat - 23.44, 1);
  });

  test('on the day of the equinox it passes overhead at the equator', () => {
    expect(noon('2026-03-20', 0, 0)).toBeGreaterThan(89.5);
  });

  test('the further east, the earlier it is high: four minutes a degree', () => {
    const west = sunElevation(at('2026-11-22T09:04:00Z'), 51, 3);
    const east = sunElevation(at('2026-11-22T09:00:00Z'), 51, 4);
    expect(east).toBeCloseTo(west, 1);
  });
});

describe('night by civil twilight', () => {
  test('at the end of November Oostende is dark about 35 minutes after the sun went down', () => {
    const sets = at('2026-11-22T15:49:00Z');
    const dusk = turn('2026-11-22T12:00:00Z', '2026-11-22T20:00:00Z');
    expect((dusk - sets) / 60_000).toBeGreaterThan(28);
    expect((dusk - sets) / 60_000).toBeLessThan(45);
  });

  test('the shortest night of the year is still one, and short', () => {
    const dusk = turn('2026-06-21T18:00:00Z', '2026-06-22T00:00:00Z');
    const dawn = turn('2026-06-22T00:00:00Z', '2026-06-22T06:00:00Z');
    const hours = (dawn - dusk) / 3_600_000;
    expect(hours).toBeGreaterThan(5.5);
    expect(hours).toBeLessThan(6.5);
  });

  test('every noon is day and every midnight night, a whole year', () => {
    const wrong = Array.from(
      { length: 365 },
      (_, day) => at('2026-01-01T00:00:00Z') + day * 86_400_000,
    ).filter((midnight) => !isNightAt(midnight, oostende) || isNightAt(midnight + 43_200_000, oostende));
    expect(wrong).toEqual([]);
  });

  test('a seeded fault, east and west mixed up, is found where it matters', () => {
    const mirrored = { lat: oostende.lat, lon: -40 };
    expect(isNightAt(at('2026-11-22T17:00:00Z'), oostende)).toBe(true);
    expect(isNightAt(at('2026-11-22T17:00:00Z'), mirrored)).toBe(false);
  });
});
