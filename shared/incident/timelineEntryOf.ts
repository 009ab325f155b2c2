import { assertNever } from '../kernel/assertNever.ts';
import { fieldNamed } from './fieldNamed.ts';
import type { Incident } from './Incident.ts';
import type { FieldChanges, IncidentEvent, IncidentOpened } from './IncidentEvent.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

type Line = Omit<TimelineEntry, 'version' | 'at' | 'by'>;

/** The line an event adds to the story. @param before the incident it happened to: names are looked up in it */
export const timelineEntryOf = (event: Exclude<IncidentEvent, IncidentOpened>, before: Incident): Line => {
  switch (event.type) {
    case 'incident.noteAdded': {
      const { type: _, ...note } = event;
      return { kind: 'NOTE', ...note };
    }
    case 'incident.priorityChanged': {
      const { from: priorityFrom, to: priorityTo, reason } = event;
      return { kind: 'PRIORITY', priorityFrom, priorityTo, ...words(reason), ...saidAt(event) };
    }
    case 'incident.closed':
      return {
        kind: 'CLOSED',
        result: event.code,
        ...words(event.remark),
        ...units(before, event.stoodDown),
      };
    case 'incident.cancelled':
      return {
        kind: 'CANCELLED',
        reason: event.reason,
        ...words(event.text),
        ...units(before, event.stoodDown),
      };
    case 'incident.unitAssigned':
      return { kind: 'ASSIGNED', units: [event.callSign], assignmentState: 'ALERTED' };
    case 'incident.assignmentMoved': {
      const { reason } = event;
      return {
        kind: 'STATUS',
        ...units(before, [event.unitId]),
        assignmentState: event.to,
        ...words(event.text),
        ...(reason === undefined ? {} : { reason }),
        ...saidAt(event),
      };
    }
    case 'incident.assignmentUndone':
      return { kind: 'STATUS', ...units(before, [event.unitId]), assignmentState: event.to };
    case 'incident.alertEscalated':
      return { kind: 'ESCALATED', ...units(before, [event.unitId]) };
    case 'incident.alertRepeated':
      return { kind: 'REPEATED', ...units(before, [event.unitId]) };
    case 'incident.backupEscalated':
      return { kind: 'BACKUP_LATE' };
    case 'incident.updated':
      return {
        kind: 'UPDATED',
        fields: (Object.keys(event.to) as (keyof FieldChanges)[]).map(fieldNamed),
        ...saidAt(event),
      };
    case 'incident.hazardsSet':
      return { kind: 'HAZARDS', fields: ['hazards'] };
    case 'incident.personAdded':
      return { kind: 'PERSON', change: 'ADDED', text: event.label };
    case 'incident.personChanged':
      return { kind: 'PERSON', change: 'CHANGED', text: event.label };
    case 'incident.personRemoved':
      return {
        kind: 'PERSON',
        change: 'REMOVED',
        ...words(before.persons.find(({ id }) => id === event.personId)?.label),
      };
    case 'incident.vehicleAdded':
      return { kind: 'VEHICLE', change: 'ADDED', text: event.plate ?? event.description };
    case 'incident.vehicleChanged':
      return { kind: 'VEHICLE', change: 'CHANGED', text: event.plate ?? event.description };
    case 'incident.vehicleRemoved': {
      const vehicle = before.vehicles.find(({ id }) => id === event.vehicleId);
      return { kind: 'VEHICLE', change: 'REMOVED', ...words(vehicle?.plate ?? vehicle?.description) };
    }
    case 'incident.linked':
      return { kind: 'LINK', change: 'ADDED', number: event.number };
    case 'incident.unlinked':
      return { kind: 'LINK', change: 'REMOVED', number: event.number };
    case 'incident.merged':
      return {
        kind: 'MERGED',
        change: 'REMOVED',
        number: event.intoNumber,
        ...units(before, event.moved),
      };
    case 'incident.absorbed':
      return {
        kind: 'MERGED',
        change: 'ADDED',
        number: event.number,
        units: event.assignments.map(({ callSign }) => callSign),
      };
    case 'incident.split':
      return { kind: 'SPLIT', change: 'ADDED', number: event.fromNumber };
    case 'incident.splitOff':
      return { kind: 'SPLIT', change: 'REMOVED', number: event.number };
    case 'incident.backupRequested':
      return { kind: 'BACKUP', change: 'ADDED', urgency: event.urgency, ...words(event.text) };
    case 'incident.backupCleared':
      return { kind: 'BACKUP', change: 'REMOVED' };
    case 'incident.reopened':
      return { kind: 'REOPENED', text: event.reason };
    case 'incident.pvNumberSet':
      return { kind: 'PV', text: event.pvNumber };
    case 'incident.handedOff':
      return { kind: 'HANDOFF', exactness: event.exactness };
    default:
      return assertNever(event);
  }
};

const saidAt = ({ tDevice }: { readonly tDevice?: string }): { readonly tDevice?: string } =>
  tDevice === undefined ? {} : { tDevice };

const words = (text: string | undefined): { readonly text?: string } => (text === undefined ? {} : { text });

const units = (
  { assignments }: Incident,
  ids: readonly string[] | undefined,
): { readonly units?: readonly string[] } =>
  ids === undefined || ids.length === 0
    ? {}
    : {
        units: ids.map((id) => assignments.findLast(({ unitId }) => unitId === id)?.callSign ?? id),
      };
