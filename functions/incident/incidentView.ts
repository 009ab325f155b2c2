import { allowedActions } from '../../shared/incident/access.ts';
import type { Incident } from '../../shared/incident/Incident.ts';
import type { Incident as ApiIncident } from '../../shared/schema.generated.ts';
import type { May } from '../middleware/CallContext.ts';

/** An incident as the API shows it to the caller `may` speaks for. */
export const incidentView = (incident: Incident, may: May): ApiIncident => ({
  ...incident,
  allowedActions: allowedActions(
    (operation) => may(operation, { kind: 'INCIDENT', id: incident.id, state: incident.state }),
    incident,
  ),
});
