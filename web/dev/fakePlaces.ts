import type { PositionView } from '../src/position/PositionView.ts';
import type { UnitView } from '../src/unit/UnitView.ts';

/** The middle of the invented town, degrees. */
export const fakeCentre = { lat: 51.225, lon: 2.916 };

/** A place in the town for a number; the same number is always the same place. */
export const fakePlace = (number: number): { readonly lat: number; readonly lon: number } => {
  const turn = number * 2.399963;
  const far = 0.0018 * Math.sqrt(number + 1);
  return {
    lat: fakeCentre.lat + far * Math.cos(turn) * 0.8,
    lon: fakeCentre.lon + far * Math.sin(turn) * 1.4,
  };
};

/** Where the units begin: one of them with a bad fix, one with an old one, one not seen at all. */
export const fakePlaces = (units: readonly UnitView[], now: number): readonly PositionView[] =>
  units
    .filter(({ sharing }) => sharing === 'ON')
    .map(({ id }, index) => ({
      unitId: id,
      ...fakePlace(index * 3 + 2),
      accuracyM: index === 4 ? 75 : 6 + index,
      headingDeg: (index * 57) % 360,
      speedKmh: 0,
      at: new Date(now - (index === 3 ? 48_000 : 1_500)).toISOString(),
      source: index % 4 === 1 ? 'RADIO' : 'DEVICE',
    }));
