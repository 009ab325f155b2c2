import type { UnitView } from '../unit/UnitView.ts';

/** Shifts that end within this of each other, ms, end together. */
const togetherMs = 30 * 60_000;

/** The next moment shifts end, and whose; null when no shift has an end. `at` is ISO 8601. */
export const nextShiftEnd = (
  units: readonly UnitView[],
): { readonly at: string; readonly units: readonly UnitView[] } | null => {
  const ends = units.flatMap((unit) => (unit.shift?.to === undefined ? [] : [{ unit, to: unit.shift.to }]));
  const at = ends.map(({ to }) => to).sort()[0];
  if (at === undefined) return null;
  const until = Date.parse(at) + togetherMs;
  return { at, units: ends.filter(({ to }) => Date.parse(to) <= until).map(({ unit }) => unit) };
};
