import type { Assignment } from './Assignment.ts';
import type { Incident } from './Incident.ts';
import { isUnderWay } from './isUnderWay.ts';

/** The unit's assignment that is not over, if it has one here. */
export const assignmentUnderWay = (
  { assignments }: Pick<Incident, 'assignments'>,
  unitId: string,
): Assignment | undefined => assignments.findLast((one) => one.unitId === unitId && isUnderWay(one.state));
