import type { UnitView } from '../../unit/UnitView.ts';
import { unitGroup } from './unitGroup.ts';

/** Lower comes first: who needs somebody, then the urgent work, then who is free, then the rest. */
const rank = (unit: UnitView): number => {
  const group = unitGroup(unit);
  if (group === 'emergency') return 0;
  if (group === 'alerted') return 1;
  const priority = unit.assignment?.priority;
  if (priority === 'P1') return 2;
  if (priority === 'P2') return 3;
  if (group === 'free') return 4;
  if (group === 'busy') return 6;
  return group === 'off' ? 7 : 5;
};

/**
 * The units as the strip shows them. Equal ones stand by call sign, so that a unit moves only when something of
 * its own changed.
 */
export const orderUnits = (units: readonly UnitView[]): readonly UnitView[] =>
  [...units].sort((a, b) => rank(a) - rank(b) || byCallSign.compare(a.callSign, b.callSign));

const byCallSign = new Intl.Collator('nl', { numeric: true });
