import { accepted, refused } from '../kernel/Result.ts';
import type { Unit } from './Unit.ts';
import type { Assign, Clear, MoveAssignment } from './UnitCommand.ts';
import type { UnitDecision } from './UnitDecision.ts';
import type { AssignmentChanged } from './UnitEvent.ts';
import type { UnitStatus } from './UnitStatus.ts';

/** What a step of an assignment says a unit does; a step that is not here says nothing of it. */
const statusWith: Partial<Readonly<Record<Assign['assignment']['state'], UnitStatus>>> = {
  EN_ROUTE: 'EN_ROUTE',
  ON_SCENE: 'ON_SCENE',
};

/** Statuses of somebody who is busy with an assignment: when it ends, they are free. */
const busyWithIt: readonly UnitStatus[] = ['EN_ROUTE', 'ON_SCENE'];

/**
 * The unit's side of what happens to its assignment on the incident. A unit has one open assignment at most; another one
 * comes only with the first one's end, in the same command.
 */
export const decideAssignment = (state: Unit, command: Assign | MoveAssignment | Clear): UnitDecision => {
  const { assignment: on } = state;
  if (command.kind === 'ASSIGN') {
    const { assignment, replaces } = command;
    if (on !== undefined && on.incidentId !== replaces)
      return refused({ errorType: 'CONFLICT', code: 'unit.busy', params: { number: on.number } });
    const taken = on === undefined ? {} : { replaces: on.incidentId };
    const { incidentId, state: step } = assignment;
    const event = { type: 'unit.assignmentChanged', assignment, incidentId, state: step, ...taken } as const;
    return accepted(on === undefined ? withStatusOf(state, event) : freed(state, event));
  }
  const { incidentId, state: step } = command;
  if (on?.incidentId !== incidentId) {
    if (command.kind === 'CLEAR') return accepted(null);
    return refused({ errorType: 'CONFLICT', code: 'unit.notAssigned' });
  }
  if (command.kind === 'CLEAR')
    return accepted(
      freed(state, { type: 'unit.assignmentChanged', assignment: null, incidentId, state: step }),
    );
  const moved = { ...on, state: step };
  return accepted(
    withStatusOf(state, { type: 'unit.assignmentChanged', assignment: moved, incidentId, state: step }),
  );
};

const withStatusOf = (unit: Unit, event: AssignmentChanged): AssignmentChanged => {
  const to = statusWith[event.state];
  return to === undefined || to === unit.status || unit.status === 'EMERGENCY'
    ? event
    : { ...event, status: { from: unit.status, to } };
};

const freed = (unit: Unit, event: AssignmentChanged): AssignmentChanged =>
  busyWithIt.includes(unit.status)
    ? { ...event, status: { from: unit.status, to: 'AVAILABLE_PATROL' } }
    : event;
