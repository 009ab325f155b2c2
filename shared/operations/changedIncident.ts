import { evolve } from '../incident/evolve.ts';
import type { Incident } from '../incident/Incident.ts';
import type { IncidentEvent } from '../incident/IncidentEvent.ts';
import { pendingRow } from '../incident/pendingRow.ts';
import type { ChangedIncident } from './ChangeSet.ts';
import type { RowFacts } from './RowFacts.ts';

/** An incident after an event, as it is stored: on the version it was decided on, with its journal row. */
export const changedIncident = (
  before: Incident,
  event: IncidentEvent,
  at: string,
  facts: RowFacts,
): ChangedIncident => {
  const { id, version: basedOn } = before;
  const incident = evolve(before, event, { id, version: basedOn + 1, at, actor: facts.actor });
  return { aggregate: 'INCIDENT', basedOn, incident, row: pendingRow(facts.zone, incident, event, facts) };
};
