import type { Assignment } from './Assignment.ts';
import type { Incident } from './Incident.ts';
import { isUnderWay } from './isUnderWay.ts';

/** The assignments that are not over, in the order of their alerts. */
export const unitsUnderWay = ({ assignments }: Pick<Incident, 'assignments'>): readonly Assignment[] =>
  assignments.filter(({ state }) => isUnderWay(state));
