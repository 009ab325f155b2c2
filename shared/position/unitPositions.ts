import { millisecondsOf } from '../kernel/instant.ts';
import type { PositionSource } from './PositionSource.ts';
import { positionTimes } from './positionTimes.ts';
import type { Share } from './Share.ts';
import type { UnitPosition } from './UnitPosition.ts';

/**
 * Where each unit is: the newest fix of its crew, unless the source that is the zone's authority said so within half a
 * minute. Who paused, whose shift is over, and whose last fix is older than its life is in none of them.
 *
 * @param now epoch milliseconds
 * @param authority the source that is believed first; null when the newest is always right
 */
export const unitPositions = (
  shares: readonly Share[],
  now: number,
  authority: PositionSource | null = 'VEHICLE',
): readonly UnitPosition[] => {
  const best = new Map<string, UnitPosition>();
  for (const { unitId, sharing, until, fix } of shares) {
    if (sharing !== 'ON' || fix === undefined || millisecondsOf(until) <= now) continue;
    if (now - millisecondsOf(fix.at) > positionTimes.lifeMs) continue;
    const known = best.get(unitId);
    const position = { unitId, ...fix };
    if (known === undefined || rank(position, now, authority) > rank(known, now, authority))
      best.set(unitId, position);
  }
  return [...best.values()].toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
};

/** Newer is higher; a fresh word of the authority above all. */
const rank = ({ source, at }: UnitPosition, now: number, authority: PositionSource | null): number => {
  const age = now - millisecondsOf(at);
  return source === authority && age <= positionTimes.authorityMs ? Number.MAX_SAFE_INTEGER - age : -age;
};
