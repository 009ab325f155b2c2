import type { Role } from '../directory/Role.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommandKind } from './IncidentCommand.ts';
import { stepFor } from './lifecycle.ts';

/** Who sees the zone's incidents. */
const onDuty = [
  'OFFICER',
  'DISTRICT_OFFICER',
  'TEAM_LEAD',
  'DISPATCHER',
  'CHIEF',
] as const satisfies readonly Role[];

/**
 * Who may do what, by operation; an operation that is not here is nobody's. The same groups stand in
 * schema.graphql, where the API stops a caller first; a test keeps the two alike. Cedar takes this table's
 * place behind the same two functions.
 */
export const incidentRights = {
  'Query.incident': onDuty,
  'Query.incidents': onDuty,
  'Mutation.openIncident': ['DISPATCHER'],
  'Mutation.addNote': ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER'],
  'Mutation.changePriority': ['DISPATCHER'],
  'Mutation.closeIncident': ['DISPATCHER'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** What a screen may offer on an incident. */
export type IncidentAction = 'ADD_NOTE' | 'CHANGE_PRIORITY' | 'CLOSE';

const actions: readonly (readonly [IncidentAction & IncidentCommandKind, keyof typeof incidentRights])[] = [
  ['ADD_NOTE', 'Mutation.addNote'],
  ['CHANGE_PRIORITY', 'Mutation.changePriority'],
  ['CLOSE', 'Mutation.closeIncident'],
];

/**
 * What these roles may do with the incident now: the right, and a line of the lifecycle for its state.
 * The server sends it with every incident; a client uses it again after each event it applies.
 */
export const allowedActions = (
  roles: readonly Role[],
  incident: Pick<Incident, 'state'>,
): readonly IncidentAction[] =>
  actions
    .filter(([action, operation]) => {
      const holders: readonly Role[] = incidentRights[operation];
      return roles.some((role) => holders.includes(role)) && stepFor(incident.state, action) !== undefined;
    })
    .map(([action]) => action);
