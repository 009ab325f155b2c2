import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';

/** The statuses of the dock, in their fixed places: a thumb finds them without looking. */
export const dockStatuses = [
  'AVAILABLE_PATROL',
  'EN_ROUTE',
  'ON_SCENE',
  'TRANSPORT',
  'AT_DESTINATION',
  'BUSY_ADMIN',
] as const satisfies readonly UnitStatus[];
