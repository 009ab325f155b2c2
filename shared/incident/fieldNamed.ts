import type { FieldChanges } from './IncidentEvent.ts';
import type { IncidentField } from './incidentFields.ts';

/** The incident's field that a change speaks of; in events `type` is the event's own name. */
export const fieldNamed = (name: keyof FieldChanges): IncidentField =>
  name === 'incidentType' ? 'type' : name;
