import type { IncidentCaller } from '../../../../shared/incident/IncidentCaller.ts';
import type { IncidentType } from '../../../../shared/incident/incidentTypes.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';

/** What the edit form holds, one entry a field that two people may change at once (shared/incident/incidentFields). */
export interface EditFields {
  readonly type: IncidentType;
  readonly title: string;
  readonly description: string;
  readonly location: { readonly address: string; readonly municipality: string; readonly what: string };
  readonly caller: { readonly name: string; readonly phone: string; readonly anonymous: boolean };
  readonly sensitive: boolean;
}

export type EditField = keyof EditFields;

export const editFields = ['type', 'title', 'description', 'location', 'caller', 'sensitive'] as const;

/** An incident as the form shows it; what is not known is empty. */
export const editFieldsOf = (incident: IncidentView): EditFields => ({
  type: incident.type,
  title: incident.title,
  description: incident.description ?? '',
  location: {
    address: incident.location.address,
    municipality: incident.location.municipality ?? '',
    what: incident.location.what ?? '',
  },
  caller: callerFields(incident.caller),
  sensitive: incident.sensitive === true,
});

const callerFields = (caller: IncidentCaller | undefined): EditFields['caller'] => ({
  name: caller?.name ?? '',
  phone: caller?.phone ?? '',
  anonymous: caller?.anonymous ?? false,
});
