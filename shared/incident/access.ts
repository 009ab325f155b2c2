import type { Incident } from './Incident.ts';
import type { IncidentCommandKind } from './IncidentCommand.ts';
import { stepFor } from './lifecycle.ts';

/** What a screen may offer on an incident. */
export type IncidentAction = 'ADD_NOTE' | 'CHANGE_PRIORITY' | 'CLOSE';

const actions: readonly (readonly [IncidentAction & IncidentCommandKind, operation: string])[] = [
  ['ADD_NOTE', 'Mutation.addNote'],
  ['CHANGE_PRIORITY', 'Mutation.changePriority'],
  ['CLOSE', 'Mutation.closeIncident'],
];

/**
 * What somebody may do with the incident now: the right, and a line of the lifecycle for its state. The server sends
 * it with every incident, by the policy's word; a client uses it again after each event it applies, by the groups the
 * contract gives the operation.
 *
 * @param may whether the policy lets them do the operation to this incident
 */
export const allowedActions = (
  may: (operation: string) => boolean,
  incident: Pick<Incident, 'state'>,
): readonly IncidentAction[] =>
  actions
    .filter(([action, operation]) => stepFor(incident.state, action) !== undefined && may(operation))
    .map(([action]) => action);
