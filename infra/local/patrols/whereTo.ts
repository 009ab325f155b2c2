import type { Point } from '../../../shared/incident/distanceMetres.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';

/** Where a car goes: somewhere, nowhere (`STAY`), or about (null). */
export type Goal = Point | 'STAY' | null;

const standing: readonly Unit['status'][] = ['ON_SCENE', 'AVAILABLE_STATION', 'AT_DESTINATION', 'BUSY_ADMIN'];

/**
 * Where a crew drives, from what its status says.
 * @param incident the place of what it is sent to, as far as it is known
 */
export const whereTo = (unit: Pick<Unit, 'status'> | undefined, incident: Point | null): Goal => {
  if (unit === undefined) return null;
  if (standing.includes(unit.status)) return 'STAY';
  return unit.status === 'EN_ROUTE' ? incident : null;
};
