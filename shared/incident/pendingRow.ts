import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import { addressSubject } from '../journal/addressSubject.ts';
import { operationsTopic } from '../journal/operationsTopic.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { Incident } from './Incident.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import { incidentEventVersion } from './incidentEventVersion.ts';

/** The journal row that goes with an event, for the sequencer to number. */
export const pendingRow = (
  zone: ZoneCode,
  incident: Incident,
  event: IncidentEvent,
  by: { readonly actor: Actor; readonly commandId: CommandId; readonly audit: AuditOrigin },
): PendingRow => ({
  pk: `INCIDENT#${incident.id}`,
  sk: `PENDING#${String(incident.version).padStart(10, '0')}`,
  kind: 'PENDING',
  schema: 2,
  zone,
  topic: operationsTopic(zone),
  at: incident.updatedAt,
  actor: by.actor,
  type: event.type,
  v: incidentEventVersion,
  id: incident.id,
  version: incident.version,
  body: JSON.stringify(event),
  commandId: by.commandId,
  audit: {
    ...by.audit,
    reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: incident.id },
    subjects: [{ kind: 'INCIDENT', id: incident.id }, ...placesIn(event).map(addressSubject)],
  },
});

/** Addresses that became known with the event: whoever asks about an address finds it there. */
const placesIn = (event: IncidentEvent): readonly string[] => {
  if (event.type === 'incident.opened') return [event.location.address];
  return event.type === 'incident.updated' && event.to.location !== undefined
    ? [event.to.location.address]
    : [];
};
