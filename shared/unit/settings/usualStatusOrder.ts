import type { UnitStatus } from '../UnitStatus.ts';

/**
 * The order of the statuses where a zone decided none: the way of a call first, for the first six that can be pressed stand
 * in the dock (pressedStatuses).
 */
export const usualStatusOrder = [
  'AVAILABLE_PATROL',
  'EN_ROUTE',
  'ON_SCENE',
  'TRANSPORT',
  'AT_DESTINATION',
  'BUSY_ADMIN',
  'AVAILABLE_STATION',
  'OFF_DUTY',
  'EMERGENCY',
] as const satisfies readonly UnitStatus[];
