import { allowedActions } from '../../shared/incident/access.ts';
import { assignmentUnderWay } from '../../shared/incident/assignmentUnderWay.ts';
import type { Incident } from '../../shared/incident/Incident.ts';
import type { Incident as ApiIncident } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';

/** An incident as the API shows it to the caller. */
export const incidentView = (
  incident: Incident,
  { may, unit }: Pick<CallContext, 'may' | 'unit'>,
): ApiIncident => {
  // Of the units on it only the caller's own counts: so a list is as many questions as there are kinds of incident in it.
  const own = unit === undefined ? undefined : assignmentUnderWay(incident, unit);
  const { id, state } = incident;
  const resource = { kind: 'INCIDENT', id, state, units: own === undefined ? [] : [own.unitId] } as const;
  return {
    ...incident,
    allowedActions: allowedActions((operation) => may(operation, resource), incident, unit),
  };
};
