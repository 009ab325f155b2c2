import { assignmentStep } from '../incident/assignmentStep.ts';
import { assignmentUnderWay } from '../incident/assignmentUnderWay.ts';
import type { Incident } from '../incident/Incident.ts';
import type { StepSource } from '../incident/StepSource.ts';
import type { UnitAssignment } from '../unit/Unit.ts';
import type { UnitStatus } from '../unit/UnitStatus.ts';
import type { ChangedIncident } from './ChangeSet.ts';
import { changedIncident } from './changedIncident.ts';
import type { RowFacts } from './RowFacts.ts';

/** Which status of which unit, from where. */
export interface StatusOfUnit {
  readonly unitId: string;
  readonly status: UnitStatus;
  readonly via: StepSource;
  readonly undo: boolean;
  readonly tDevice: string;
}

/**
 * The incident's side of a unit's new status: its change, and what the unit is on after it, null when that is over. Null where
 * the status means nothing for the incident.
 */
export const moveIncidentWithUnit = (
  incident: Incident,
  { unitId, status, ...how }: StatusOfUnit,
  at: string,
  facts: RowFacts,
): { readonly change: ChangedIncident; readonly assignment: UnitAssignment | null } | null => {
  const event = assignmentStep(incident, unitId, status, { at, ...how });
  if (event === null) return null;
  const change = changedIncident(incident, event, at, facts);
  return { change, assignment: unitAssignmentOn(change.incident, unitId, at) };
};

const unitAssignmentOn = (incident: Incident, unitId: string, since: string): UnitAssignment | null => {
  const assignment = assignmentUnderWay(incident, unitId);
  if (assignment === undefined) return null;
  const { id: incidentId, number, priority, title } = incident;
  return { incidentId, number, priority, title, state: assignment.state, since };
};
