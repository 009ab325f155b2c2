import type { UnitView } from '../../unit/UnitView.ts';

/** What a desk needs to know of a unit at a glance, the most pressing first. */
export const unitGroups = ['emergency', 'alerted', 'free', 'enRoute', 'onScene', 'busy', 'off'] as const;

export type UnitGroup = (typeof unitGroups)[number];

/**
 * Where a unit stands for the desk. An alert it has not acknowledged comes before its own status: that is what
 * somebody waits for.
 */
export const unitGroup = (unit: Pick<UnitView, 'status' | 'assignment'>): UnitGroup => {
  if (unit.status === 'EMERGENCY') return 'emergency';
  if (unit.assignment?.state === 'ALERTED') return 'alerted';
  switch (unit.status) {
    case 'AVAILABLE_PATROL':
    case 'AVAILABLE_STATION':
      return 'free';
    case 'EN_ROUTE':
    case 'TRANSPORT':
      return 'enRoute';
    case 'ON_SCENE':
    case 'AT_DESTINATION':
      return 'onScene';
    case 'BUSY_ADMIN':
      return 'busy';
    case 'OFF_DUTY':
      return 'off';
  }
};
