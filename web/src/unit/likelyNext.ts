import type { AssignmentState } from '../../../shared/incident/Assignment.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';

/**
 * What a crew most likely presses next: the one status a phone offers in one tap (web.md S2). Null where no press
 * leads on (an alarm ends otherwise).
 */
export const likelyNext = (status: UnitStatus, assignment?: AssignmentState): UnitStatus | null => {
  switch (status) {
    case 'AVAILABLE_PATROL':
    case 'AVAILABLE_STATION':
    case 'BUSY_ADMIN':
      return assignment === undefined
        ? status === 'AVAILABLE_PATROL'
          ? 'BUSY_ADMIN'
          : 'AVAILABLE_PATROL'
        : 'EN_ROUTE';
    case 'EN_ROUTE':
      return 'ON_SCENE';
    case 'ON_SCENE':
    case 'AT_DESTINATION':
      return 'AVAILABLE_PATROL';
    case 'TRANSPORT':
      return 'AT_DESTINATION';
    case 'OFF_DUTY':
    case 'EMERGENCY':
      return null;
  }
};
