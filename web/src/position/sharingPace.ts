import type { UnitView } from '../unit/UnitView.ts';

/** Above this a car is really moving, km/h. */
const movingKmh = 20;

/**
 * How often a device tells its place, seconds: every 5 s on the way to an incident, in an emergency or when it moves;
 * every 15 s else. Nothing at all off duty or while paused: null. Pure.
 */
export const sharingPace = (
  unit: Pick<UnitView, 'sharing' | 'shift' | 'status' | 'assignment'> | null,
  speedKmh: number | undefined,
): 5 | 15 | null => {
  if (unit === null || unit.shift === undefined || unit.sharing !== 'ON') return null;
  const urgent = unit.status === 'EN_ROUTE' || unit.status === 'EMERGENCY' || unit.status === 'TRANSPORT';
  return urgent || (speedKmh ?? 0) > movingKmh ? 5 : 15;
};
