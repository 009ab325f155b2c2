import { isSame } from '../kernel/isSame.ts';
import { fieldNamed } from './fieldNamed.ts';
import type { Incident } from './Incident.ts';
import type { FieldChanges } from './IncidentEvent.ts';
import type { IncidentField } from './incidentFields.ts';

/** What of a change is one: the fields that become another than they are, with what stood there. */
export const changedFields = (
  incident: Incident,
  wanted: FieldChanges,
): { readonly to: FieldChanges; readonly was: FieldChanges; readonly fields: readonly IncidentField[] } => {
  const now: Required<FieldChanges> = {
    title: incident.title,
    description: incident.description ?? null,
    location: incident.location,
    incidentType: incident.type,
    caller: incident.caller ?? null,
    sensitive: incident.sensitive ?? false,
  };
  const names = (Object.keys(now) as (keyof FieldChanges)[]).filter(
    (name) => wanted[name] !== undefined && !isSame(wanted[name], now[name]),
  );
  const only = (from: FieldChanges): FieldChanges =>
    Object.fromEntries(names.map((name) => [name, from[name]]));
  return { to: only(wanted), was: only(now), fields: names.map(fieldNamed) };
};
