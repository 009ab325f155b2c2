import type { Role } from '../../shared/directory/Role.ts';
import { allowedActions } from '../../shared/incident/access.ts';
import type { Incident } from '../../shared/incident/Incident.ts';
import type { Incident as ApiIncident } from '../../shared/schema.generated.ts';

/** An incident as the API shows it to somebody with these roles. */
export const incidentView = (incident: Incident, roles: readonly Role[]): ApiIncident => ({
  ...incident,
  allowedActions: allowedActions(roles, incident),
});
