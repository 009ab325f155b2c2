import type { Incident } from '../../../../shared/incident/Incident.ts';
import type { IncidentId } from '../../../../shared/incident/IncidentId.ts';
import type { IncidentList } from '../../../../shared/incident/IncidentListPage.ts';
import { isOpen } from '../../../../shared/incident/isOpen.ts';
import type { Deadline } from '../../../../shared/operations/Deadline.ts';

/** The keys of the operations table, listed with their access patterns in README.md. */
export const keys = {
  incident: (id: IncidentId) => ({ pk: `INCIDENT#${id}`, sk: 'INCIDENT' }),
  timeline: (id: IncidentId, version: number) => ({
    pk: `INCIDENT#${id}`,
    sk: `TIMELINE#${String(version).padStart(10, '0')}`,
  }),
  command: (commandId: string) => ({ pk: `COMMAND#${commandId}`, sk: 'COMMAND' }),
  counter: (year: string) => ({ pk: `COUNTER#${year}`, sk: 'INCIDENT' }),
  externalRef: (system: string, ref: string) => ({ pk: `EXTREF#${system}#${ref}`, sk: 'EXTREF' }),
  /** The number people know, on the way to the id. */
  number: (number: string) => ({ pk: `NUMBER#${number}`, sk: 'NUMBER' }),
  export: (id: string) => ({ pk: `EXPORT#${id}`, sk: 'EXPORT' }),
  refused: (at: string, id: string) => ({ pk: `REFUSED#${at.slice(0, 7)}`, sk: `${at}#${id}` }),
  /** Messages that wait for their OPEN, by the sender's incident and then by its clock. */
  held: (sender: string, ref: string, sentAt = '', messageId = '') => ({
    pk: 'HELD',
    sk: `${sender}#${ref}#${sentAt}${messageId === '' ? '' : `#${messageId}`}`,
  }),
  unit: (id: string) => ({ pk: `UNIT#${id}`, sk: 'UNIT' }),
  alarm: (id: string) => ({ pk: `ALARM#${id}`, sk: 'ALARM' }),
  /** Which units, and which alarms that are not over, there are: read consistently, as no index is. */
  unitListed: (id: string) => ({ pk: 'UNITS', sk: id }),
  alarmListed: (id: string) => ({ pk: 'ALARMS', sk: id }),
  photo: (id: string) => ({ pk: `PHOTO#${id}`, sk: 'PHOTO' }),
  /** What the camera wrote: apart from the photo, for few. */
  photoFacts: (id: string) => ({ pk: `PHOTO#${id}`, sk: 'FACTS' }),
  /** Who looked, by the journal entry's id. */
  photoLook: (photoId: string, id: string) => ({ pk: `PHOTO#${photoId}`, sk: `LOOK#${id}` }),
  /** Which photos a place shows; which are on their way; which are over on a day. */
  photoShown: (kind: string, ref: string, id: string) => ({ pk: `PHOTOS#${kind}#${ref}`, sk: id }),
  photoUnsettled: (id: string) => ({ pk: 'PHOTOS#UNSETTLED', sk: id }),
  photoOver: (day: string, id: string) => ({ pk: `PHOTOS#OVER#${day}`, sk: id }),
  /** What opens one picture once, by the hash of the secret. */
  photoTicket: (hash: string) => ({ pk: `TICKET#${hash}`, sk: 'TICKET' }),
  photoSettings: () => ({ pk: 'SETTINGS#PHOTOS', sk: 'SETTINGS' }),
  /** The unit a person is of now. */
  crew: (personId: string) => ({ pk: `CREW#${personId}`, sk: 'CREW' }),
  /** What the zone decided about its units. */
  unitSettings: () => ({ pk: 'SETTINGS#UNITS', sk: 'SETTINGS' }),
  /** By the minute it falls due. */
  deadline: ({ kind, dueAt, incidentId = '', unitId = '', messageId = '', version }: Deadline) => ({
    pk: `DEADLINE#${dueAt.slice(0, 16)}`,
    sk: `${dueAt}#${kind}#${incidentId}#${unitId}${messageId}#${version}`,
  }),
  list: (list: IncidentList) => `STATE#${list}`,
} as const;

/** Where an incident stands in the lists: the keys of index `byState`. */
export const stateKeys = (incident: Incident): { readonly gsi1pk: string; readonly gsi1sk: string } =>
  isOpen(incident.state)
    ? { gsi1pk: keys.list('OPEN'), gsi1sk: `${incident.priority}#${incident.createdAt}#${incident.id}` }
    : { gsi1pk: keys.list('CLOSED'), gsi1sk: `${incident.closedAt ?? incident.updatedAt}#${incident.id}` };
