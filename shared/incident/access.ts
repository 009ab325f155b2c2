import { assignmentEdge } from './assignmentLifecycle.ts';
import { assignmentUnderWay } from './assignmentUnderWay.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommandKind } from './IncidentCommand.ts';
import { stepFor } from './lifecycle.ts';
import { unitsUnderWay } from './unitsUnderWay.ts';

/** What a screen may offer on an incident, with the operation it stands for and the command that does it. */
const actions = {
  ADD_NOTE: ['Mutation.addNote', 'ADD_NOTE'],
  CHANGE_PRIORITY: ['Mutation.changePriority', 'CHANGE_PRIORITY'],
  CLOSE: ['Mutation.closeIncident', 'CLOSE'],
  UPDATE: ['Mutation.updateIncident', 'UPDATE'],
  ASSIGN: ['Mutation.assignUnit', 'ASSIGN'],
  STAND_DOWN: ['Mutation.standDownUnit', 'STEP_ASSIGNMENT'],
  REPEAT_ALERT: ['Mutation.repeatAlert', 'REPEAT_ALERT'],
  ACKNOWLEDGE: ['Mutation.acknowledgeAssignment', 'STEP_ASSIGNMENT'],
  ACCEPT: ['Mutation.acceptAssignment', 'STEP_ASSIGNMENT'],
  DECLINE: ['Mutation.declineAssignment', 'STEP_ASSIGNMENT'],
  SET_HAZARDS: ['Mutation.setHazards', 'SET_HAZARDS'],
  ADD_PERSON: ['Mutation.addIncidentPerson', 'ADD_PERSON'],
  CHANGE_PERSON: ['Mutation.changeIncidentPerson', 'CHANGE_PERSON'],
  REMOVE_PERSON: ['Mutation.removeIncidentPerson', 'REMOVE_PERSON'],
  ADD_VEHICLE: ['Mutation.addIncidentVehicle', 'ADD_VEHICLE'],
  CHANGE_VEHICLE: ['Mutation.changeIncidentVehicle', 'CHANGE_VEHICLE'],
  REMOVE_VEHICLE: ['Mutation.removeIncidentVehicle', 'REMOVE_VEHICLE'],
  REQUEST_BACKUP: ['Mutation.requestBackup', 'REQUEST_BACKUP'],
  CLEAR_BACKUP: ['Mutation.clearBackup', 'CLEAR_BACKUP'],
  LINK: ['Mutation.linkIncidents', 'LINK'],
  UNLINK: ['Mutation.unlinkIncidents', 'UNLINK'],
  MERGE: ['Mutation.mergeIncident', 'MERGE'],
  SPLIT: ['Mutation.splitIncident', 'SPLIT'],
  REOPEN: ['Mutation.reopenIncident', 'REOPEN'],
  CANCEL: ['Mutation.cancelIncident', 'CANCEL'],
  SET_PV: ['Mutation.setPvNumber', 'SET_PV'],
  NOTE_HANDOFF: ['Mutation.noteHandoff', 'NOTE_HANDOFF'],
} as const satisfies Readonly<Record<string, readonly [operation: string, command: IncidentCommandKind]>>;

export type IncidentAction = keyof typeof actions;

/** Every action there is, in the order a screen offers them. */
export const incidentActions = Object.keys(actions) as readonly IncidentAction[];

/** Of an incident no more than this counts. */
type Acted = Pick<Incident, 'state' | 'assignments' | 'backup' | 'mergedInto'>;

/**
 * What somebody may do with the incident now: the right, a line of the lifecycle for its state, and something to do it
 * to. The server sends it with every incident, by the policy's word; a client uses it again after each event it applies,
 * by the groups the contract gives the operation. Times are not looked at: a reopening that comes too late is refused.
 *
 * @param may whether the policy lets them do the operation to this incident
 * @param unit the unit they are in now, if any: an alert is answered for one's own
 */
export const allowedActions = (
  may: (operation: string) => boolean,
  incident: Acted,
  unit?: string,
): readonly IncidentAction[] =>
  incidentActions.filter((action) => {
    const [operation, command] = actions[action];
    return (
      stepFor(incident.state, command) !== undefined && hasObject(action, incident, unit) && may(operation)
    );
  });

const hasObject = (action: IncidentAction, incident: Acted, unit: string | undefined): boolean => {
  switch (action) {
    case 'STAND_DOWN':
      return unitsUnderWay(incident).length > 0;
    case 'REPEAT_ALERT':
      return unitsUnderWay(incident).some(({ state }) => state === 'ALERTED');
    case 'ACKNOWLEDGE':
    case 'ACCEPT':
    case 'DECLINE': {
      const own = unit === undefined ? undefined : assignmentUnderWay(incident, unit);
      return own !== undefined && assignmentEdge(own.state, action) !== undefined;
    }
    case 'CLEAR_BACKUP':
      return incident.backup !== undefined;
    case 'REOPEN':
      return incident.mergedInto === undefined;
    case 'SPLIT':
      return incident.mergedInto !== undefined;
    default:
      return true;
  }
};
