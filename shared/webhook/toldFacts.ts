import type { WebhookKind } from './WebhookKind.ts';

interface Told {
  readonly kind: WebhookKind;
  /** The fields of the event that leave, by the name they leave under. */
  readonly facts: Readonly<Record<string, string>>;
}

const told = (kind: WebhookKind, facts: Readonly<Record<string, string>> = {}): Told => ({ kind, facts });

/**
 * What leaves of each event, by its type: numbers, codes and states. No person, no address, no place, no words anybody
 * typed: who needs those asks the zone with an account of their own. A field that is not named here stays inside.
 */
export const toldFacts: Readonly<Record<string, Told>> = {
  'incident.opened': told('INCIDENT_OPENED', {
    number: 'number',
    incidentType: 'incidentType',
    priority: 'priority',
  }),
  'incident.priorityChanged': told('INCIDENT_PRIORITY', { from: 'from', to: 'to' }),
  'incident.unitAssigned': told('INCIDENT_UNITS', { unitId: 'unitId', state: 'state' }),
  'incident.assignmentMoved': told('INCIDENT_UNITS', { unitId: 'unitId', to: 'assignment', state: 'state' }),
  'incident.assignmentUndone': told('INCIDENT_UNITS', { unitId: 'unitId', to: 'assignment', state: 'state' }),
  'incident.closed': told('INCIDENT_CLOSED', { code: 'result' }),
  'incident.cancelled': told('INCIDENT_CLOSED', { reason: 'reason' }),
  'incident.merged': told('INCIDENT_CLOSED', { intoId: 'intoId', intoNumber: 'intoNumber' }),
  'incident.reopened': told('INCIDENT_CLOSED'),
  'unit.statusChanged': told('UNIT_STATUS', { from: 'from', to: 'to', by: 'by', incidentId: 'incidentId' }),
  'unit.shiftStarted': told('UNIT_SHIFT', { callSign: 'callSign', kind: 'unitKind' }),
  'unit.shiftEnded': told('UNIT_SHIFT'),
  'alarm.raised': told('ALARM', { unitId: 'unitId', cause: 'cause', incidentId: 'incidentId' }),
  'alarm.answered': told('ALARM'),
  'alarm.offConfirmed': told('ALARM'),
  'alarm.ended': told('ALARM', { result: 'result' }),
};
