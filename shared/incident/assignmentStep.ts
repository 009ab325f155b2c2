import type { UnitStatus } from '../unit/UnitStatus.ts';
import type { AssignmentStep } from './assignmentLifecycle.ts';
import { assignmentUnderWay } from './assignmentUnderWay.ts';
import { decide } from './decide.ts';
import type { Incident } from './Incident.ts';
import type { StepAssignment } from './IncidentCommand.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import type { StepSource } from './StepSource.ts';

interface StatusSet {
  readonly at: string;
  readonly via: StepSource;
  readonly tDevice?: string;
  /** The status is the one before a slip of the finger: the assignment goes back with it. */
  readonly undo?: boolean;
}

/**
 * What a unit's new status means for the incident it is on; null when it means nothing there. Who drives is en route,
 * who is there is on the scene; who becomes free or writes it up after being there is done with it, who becomes free
 * on the way has turned back. A transport goes on being the incident's, and an emergency leaves it as it is.
 */
export const assignmentStep = (
  incident: Incident,
  unitId: string,
  status: UnitStatus,
  { at, via, tDevice, undo = false }: StatusSet,
): IncidentEvent | null => {
  const context = { at, ...(tDevice === undefined ? {} : { tDevice }) };
  if (undo) {
    const decision = decide(incident, { kind: 'UNDO_ASSIGNMENT', unitId, via }, context);
    return decision.ok ? decision.value : null;
  }
  const assignment = assignmentUnderWay(incident, unitId);
  const step = stepFor[status];
  if (assignment === undefined || step === null) return null;
  // Who has not set out yet may leave the station or write something up first; only the end of a shift is an answer.
  const setOut = assignment.state === 'EN_ROUTE' || assignment.state === 'ON_SCENE';
  if (step === 'CLEAR' && !setOut && status !== 'OFF_DUTY') return null;
  const command: StepAssignment =
    step === 'CLEAR' && assignment.state !== 'ON_SCENE'
      ? { kind: 'STEP_ASSIGNMENT', unitId, step: 'STAND_DOWN', via, reason: 'RETURNED' }
      : { kind: 'STEP_ASSIGNMENT', unitId, step, via };
  const decision = decide(incident, command, context);
  return decision.ok ? decision.value : null;
};

const stepFor: Readonly<Record<UnitStatus, AssignmentStep | null>> = {
  EN_ROUTE: 'DEPART',
  ON_SCENE: 'ARRIVE',
  AVAILABLE_PATROL: 'CLEAR',
  AVAILABLE_STATION: 'CLEAR',
  BUSY_ADMIN: 'CLEAR',
  OFF_DUTY: 'CLEAR',
  TRANSPORT: null,
  AT_DESTINATION: null,
  EMERGENCY: null,
};
