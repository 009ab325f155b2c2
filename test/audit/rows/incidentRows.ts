import { addressSubject } from '../../../shared/journal/addressSubject.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { because, onDuty } from './reasons.ts';
import { incident } from './subjects.ts';
import { touching } from './touching.ts';

const ofIncident = (type: string) =>
  change(type, ({ o }) => ({
    told: true,
    subjects: [incident(o.incident)],
    reason: because(o.incident),
  }));
const alerted = (o: ZoneObjects) => o.alerted;
const first = (o: ZoneObjects) => o.incident;
const second = (o: ZoneObjects) => o.otherIncident;

export const incidentRows = {
  'Query.incident': consulted(({ o }) => ({
    subjects: [incident(o.incident), addressSubject(o.mark)],
    count: 1,
    objectId: o.incident,
    reason: because(o.incident),
  })),
  'Query.incidents': consulted(({ value }) => ({
    subjects: value.items.map(({ id }: { id: string }) => incident(id)),
    count: value.items.length,
    reason: onDuty,
  })),
  'Query.feed': consulted(({ value }) => ({
    subjects: [...new Set<string>(value.entries.map(({ id }: { id: string }) => id))].map(incident),
    count: value.entries.length,
    reason: onDuty,
  })),
  'Query.refusedDispatchMessages': consulted(({ value }) => ({
    subjects: [],
    count: value.items.length,
    reason: onDuty,
  })),
  'Subscription.incidents': consulted(() => ({ subjects: [], count: 0, reason: onDuty })),
  'Mutation.openIncident': change('incident.opened', ({ value }) => ({
    told: true,
    subjects: [incident(value.incident.id), addressSubject('Fictieve Kaai 1')],
    reason: because(value.incident.id),
  })),
  'Mutation.addNote': ofIncident('incident.noteAdded'),
  'Mutation.changePriority': ofIncident('incident.priorityChanged'),
  'Mutation.closeIncident': ofIncident('incident.closed'),
  'Mutation.updateIncident': change('incident.updated', ({ o }) => ({
    told: true,
    subjects: [incident(o.incident), addressSubject('Fictieve Kaai 1')],
    reason: because(o.incident),
  })),
  'Mutation.setHazards': ofIncident('incident.hazardsSet'),
  'Mutation.addIncidentPerson': ofIncident('incident.personAdded'),
  'Mutation.changeIncidentPerson': ofIncident('incident.personChanged'),
  'Mutation.removeIncidentPerson': ofIncident('incident.personRemoved'),
  'Mutation.addIncidentVehicle': ofIncident('incident.vehicleAdded'),
  'Mutation.changeIncidentVehicle': ofIncident('incident.vehicleChanged'),
  'Mutation.removeIncidentVehicle': ofIncident('incident.vehicleRemoved'),
  'Mutation.requestBackup': ofIncident('incident.backupRequested'),
  'Mutation.clearBackup': ofIncident('incident.backupCleared'),
  'Mutation.setPvNumber': ofIncident('incident.pvNumberSet'),
  'Mutation.noteHandoff': ofIncident('incident.handedOff'),
  'Mutation.cancelIncident': ofIncident('incident.cancelled'),
  'Mutation.reopenIncident': touching([['incident.reopened', (o) => o.closed]]),
  'Mutation.assignUnit': touching(
    [
      ['incident.unitAssigned', first],
      ['incident.assignmentMoved', alerted],
    ],
    ['unit.assignmentChanged'],
  ),
  'Mutation.standDownUnit': touching([['incident.assignmentMoved', alerted]], ['unit.assignmentChanged']),
  'Mutation.repeatAlert': touching([['incident.alertRepeated', alerted]]),
  'Mutation.acknowledgeAssignment': touching(
    [['incident.assignmentMoved', alerted]],
    ['unit.assignmentChanged'],
  ),
  'Mutation.acceptAssignment': touching([['incident.assignmentMoved', alerted]], ['unit.assignmentChanged']),
  'Mutation.declineAssignment': touching([['incident.assignmentMoved', alerted]], ['unit.assignmentChanged']),
  'Mutation.linkIncidents': touching([
    ['incident.linked', first],
    ['incident.linked', second],
  ]),
  'Mutation.unlinkIncidents': touching([
    ['incident.unlinked', alerted],
    ['incident.unlinked', second],
  ]),
  'Mutation.mergeIncident': touching([
    ['incident.merged', first],
    ['incident.absorbed', second],
  ]),
  'Mutation.splitIncident': touching([
    ['incident.split', (o) => o.merged],
    ['incident.splitOff', second],
  ]),
  'Query.responseTimes': consulted(({ value }) => ({
    subjects: [],
    count: value.rows.length,
    reason: onDuty,
  })),
} satisfies Rows;
