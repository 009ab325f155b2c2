import type { AssignmentState } from '../../../shared/incident/Assignment.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/** How far a unit is with an incident, as a picture beside the word. */
export const assignmentIcon: Readonly<Record<AssignmentState, IconName>> = {
  ALERTED: 'bell',
  ACKNOWLEDGED: 'eye',
  ACCEPTED: 'user-check',
  EN_ROUTE: 'navigation',
  ON_SCENE: 'map-pin-check',
  CLEARED: 'circle-check',
  DECLINED: 'ban',
  STOOD_DOWN: 'circle-minus',
};
