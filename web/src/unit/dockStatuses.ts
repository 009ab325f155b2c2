import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';

/** So many stand under the thumb of a tablet. */
const places = 6;

/**
 * The statuses of the dock: the first of the zone's order, each in its fixed place, so that a thumb finds it without looking.
 * What the unit does now and what it most likely does next are always among them; where the zone put them further down they
 * take the last places. Pure.
 */
export const dockStatuses = (
  order: readonly UnitStatus[],
  current: UnitStatus,
  likely: UnitStatus | null,
): readonly UnitStatus[] => {
  const first = order.slice(0, places);
  const needed = [current, likely].filter((one) => one !== null);
  const missing = needed.filter((one) => !first.includes(one));
  const makeWay = first
    .filter((one) => !needed.includes(one))
    .slice(missing.length === 0 ? places : -missing.length);
  return [...first.filter((one) => !makeWay.includes(one)), ...missing];
};
