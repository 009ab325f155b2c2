import type { Assignment } from '../../../shared/incident/Assignment.ts';
import { type AssignmentState, assignmentStates } from '../../../shared/incident/Assignment.ts';
import { isUnderWay } from '../../../shared/incident/isUnderWay.ts';

/** Who has an incident, in one line: the unit that is furthest, and how many more. */
export interface WhoIsOnIt {
  readonly callSign: string;
  readonly state: AssignmentState;
  readonly more: number;
  /** The unit of whoever looks is among them. */
  readonly mine: boolean;
}

/** @param unitId the unit of whoever looks: it is named first. Null when nobody has the incident. */
export const whoIsOnIt = (
  assignments: readonly Assignment[],
  unitId: string | undefined,
): WhoIsOnIt | null => {
  const on = assignments
    .filter(({ state }) => isUnderWay(state))
    .sort((a, b) => assignmentStates.indexOf(b.state) - assignmentStates.indexOf(a.state));
  const mine = on.find((one) => one.unitId === unitId);
  const first = mine ?? on[0];
  return first === undefined
    ? null
    : { callSign: first.callSign, state: first.state, more: on.length - 1, mine: mine !== undefined };
};
