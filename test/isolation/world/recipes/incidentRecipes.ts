import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';

const onIncident = (more: object) => (o: ZoneObjects) => ({
  envelope: { ...envelope(o), baseVersion: 1 },
  input: { incidentId: o.incident, ...more },
});
const about =
  (incidentId: (o: ZoneObjects) => string, more: object = {}) =>
  (o: ZoneObjects) => ({
    envelope: envelope(o),
    input: { incidentId: incidentId(o), ...more },
  });
const alerted = (o: ZoneObjects) => o.alerted;
const somewhere = (o: ZoneObjects) => ({
  address: 'Fictieve Kaai 1',
  streetId: `straat-${o.code}`,
  districtId: o.district,
});
const somebody = { role: 'WITNESS', label: 'Proef', nature: 'FACT' };
const something = { role: 'INVOLVED', description: 'Proef', nature: 'FACT' };

/** Incidents, what comes of the dispatch system, and how long it took to be there. */
export const incidentRecipes: Recipes = {
  'Query.incident': { by: 'OFFICER', input: (o) => ({ id: o.incident }) },
  'Query.incidents': {
    by: 'OFFICER',
    input: (o) => ({ filter: 'OPEN', limit: 10, nextToken: o.incidentsToken }),
  },
  'Query.feed': { by: 'OFFICER', input: (o) => ({ topic: o.topic, epoch: o.feedEpoch, after: 0 }) },
  'Query.refusedDispatchMessages': {
    by: 'DISPATCHER',
    input: (o) => ({ limit: 10, nextToken: o.refusedToken }),
  },
  'Subscription.incidents': { by: 'OFFICER', input: () => ({}) },
  'Mutation.openIncident': {
    by: 'DISPATCHER',
    input: (o) => ({
      envelope: envelope(o),
      input: { type: 'FIGHT', priority: 'P4', title: 'Proef', location: somewhere(o) },
    }),
  },
  'Mutation.addNote': { by: 'OFFICER', input: onIncident({ text: 'Proef' }) },
  'Mutation.changePriority': { by: 'DISPATCHER', input: onIncident({ priority: 'P1' }) },
  'Mutation.closeIncident': { by: 'DISPATCHER', input: onIncident({ code: 'FALSE_ALARM' }) },
  'Mutation.updateIncident': {
    by: 'DISPATCHER',
    input: (o) => onIncident({ title: 'Gewijzigd', location: somewhere(o) })(o),
  },
  'Mutation.setHazards': {
    by: 'OFFICER',
    input: onIncident({ hazards: [{ kind: 'DOG', nature: 'FACT' }] }),
  },
  'Mutation.addIncidentPerson': { by: 'OFFICER', input: onIncident({ person: somebody }) },
  'Mutation.changeIncidentPerson': {
    by: 'OFFICER',
    input: onIncident({ entryId: 'p1', person: somebody }),
  },
  'Mutation.removeIncidentPerson': { by: 'OFFICER', input: onIncident({ entryId: 'p1' }) },
  'Mutation.addIncidentVehicle': { by: 'OFFICER', input: onIncident({ vehicle: something }) },
  'Mutation.changeIncidentVehicle': {
    by: 'OFFICER',
    input: onIncident({ entryId: 'v1', vehicle: something }),
  },
  'Mutation.removeIncidentVehicle': { by: 'OFFICER', input: onIncident({ entryId: 'v1' }) },
  'Mutation.requestBackup': { by: 'OFFICER', input: onIncident({ urgency: 'URGENT' }) },
  'Mutation.clearBackup': { by: 'OFFICER', input: onIncident({}) },
  'Mutation.setPvNumber': { by: 'OFFICER', input: onIncident({ pvNumber: 'PROEF/1' }) },
  'Mutation.noteHandoff': { by: 'OFFICER', input: onIncident({ exactness: 'JUNCTION' }) },
  'Mutation.cancelIncident': { by: 'DISPATCHER', input: onIncident({ reason: 'TEST' }) },
  'Mutation.reopenIncident': { by: 'DISPATCHER', input: about((o) => o.closed, { reason: 'Proef' }) },
  'Mutation.assignUnit': {
    by: 'DISPATCHER',
    input: (o) => onIncident({ unitId: o.unit, fromIncidentId: o.alerted })(o),
  },
  'Mutation.standDownUnit': {
    by: 'DISPATCHER',
    input: (o) => about(alerted, { unitId: o.unit })(o),
  },
  'Mutation.repeatAlert': { by: 'DISPATCHER', input: (o) => about(alerted, { unitId: o.unit })(o) },
  'Mutation.acknowledgeAssignment': { by: 'OFFICER', input: about(alerted) },
  'Mutation.acceptAssignment': { by: 'OFFICER', input: about(alerted, { enRoute: true }) },
  'Mutation.declineAssignment': { by: 'OFFICER', input: about(alerted, { reason: 'BUSY' }) },
  'Mutation.linkIncidents': {
    by: 'DISPATCHER',
    input: (o) => onIncident({ otherId: o.otherIncident })(o),
  },
  'Mutation.unlinkIncidents': {
    by: 'DISPATCHER',
    input: (o) => about(alerted, { otherId: o.otherIncident })(o),
  },
  'Mutation.mergeIncident': {
    by: 'DISPATCHER',
    input: (o) => onIncident({ intoId: o.otherIncident })(o),
  },
  'Mutation.splitIncident': { by: 'DISPATCHER', input: about((o) => o.merged) },
  'Query.responseTimes': {
    by: 'DISPATCHER',
    input: () => ({ from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z' }),
  },
};
