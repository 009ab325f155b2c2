import type { Actor } from '../journal/Actor.ts';
import type { Assignment, AssignmentState } from './Assignment.ts';
import type { AssignmentMoved, UnitAssigned } from './IncidentEvent.ts';
import { isUnderWay } from './isUnderWay.ts';

/** The field that remembers when a state was reached. */
const stamps = {
  ALERTED: 'alertedAt',
  ACKNOWLEDGED: 'acknowledgedAt',
  ACCEPTED: 'acceptedAt',
  EN_ROUTE: 'enRouteAt',
  ON_SCENE: 'onSceneAt',
  CLEARED: 'clearedAt',
  DECLINED: 'declinedAt',
  STOOD_DOWN: 'stoodDownAt',
} as const satisfies Readonly<Record<AssignmentState, keyof Assignment>>;

/** A unit just alerted. */
export const newAssignment = (
  { unitId, callSign, support }: Pick<UnitAssigned, 'unitId' | 'callSign' | 'support'>,
  at: string,
  by: Actor,
): Assignment => ({ unitId, callSign, support, state: 'ALERTED', alertedAt: at, by });

/** The assignments after the unit's went a step; every state it passed gets the time. */
export const movedAssignments = (
  assignments: readonly Assignment[],
  { unitId, over, to, reason }: Pick<AssignmentMoved, 'unitId' | 'over' | 'to' | 'reason'>,
  at: string,
): readonly Assignment[] => {
  const place = assignments.findLastIndex((one) => one.unitId === unitId && isUnderWay(one.state));
  return assignments.map((one, index) => {
    if (index !== place) return one;
    const reached = Object.fromEntries([...over, to].map((state) => [stamps[state], at]));
    const why = reason === undefined ? {} : { reason };
    return { ...one, ...reached, ...why, previous: one.state, state: to };
  });
};

/** The assignments after the unit's last step was taken back: the state before it, and none of the times it set. */
export const undoneAssignments = (
  assignments: readonly Assignment[],
  unitId: string,
): readonly Assignment[] => {
  const place = assignments.findLastIndex((one) => one.unitId === unitId);
  return assignments.map((one, index) => {
    if (index !== place || one.previous === undefined) return one;
    const { previous: state, reason: _, ...rest } = one;
    const at = one[stamps[one.state]];
    const slip = Object.values(stamps).filter((stamp) => stamp !== 'alertedAt' && one[stamp] === at);
    const left = Object.entries(rest).filter(([field]) => !slip.some((stamp) => stamp === field));
    return { ...(Object.fromEntries(left) as typeof rest), state };
  });
};

/** All that is under way stood down at once, for the reason given. */
export const stoodDownAssignments = (
  assignments: readonly Assignment[],
  reason: string,
  at: string,
): readonly Assignment[] =>
  assignments.map((one) =>
    isUnderWay(one.state)
      ? { ...one, previous: one.state, state: 'STOOD_DOWN', stoodDownAt: at, reason }
      : one,
  );
