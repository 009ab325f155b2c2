import { payloadHash } from '../../../functions/middleware/payloadHash.ts';
import { importFingerprint } from '../../../shared/directory/import/importFingerprint.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import { rosterEntryOf } from '../../../shared/directory/rosterEntryOf.ts';
import { defaultUnitSettings } from '../../../shared/unit/settings/defaultUnitSettings.ts';
import { seededPeople } from './seeded.ts';
import type { ZoneObjects } from './zoneObjects.ts';

/** How an operation is called rightly: by whom, and with what, every id it can carry among it. */
export interface Recipe {
  readonly by: Role;
  readonly input: (o: ZoneObjects) => Readonly<Record<string, unknown>>;
}

const envelope = (o: ZoneObjects) => ({
  commandId: o.newCommand,
  deviceId: o.device,
  deviceSeq: 1,
  tDevice: o.at,
});
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
const why = 'Proef van de muren tussen zones';
const onPerson =
  (more: object = { reason: why }, who: Role | 'SUSPENDED' = 'OFFICER') =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { personId: o.person(who), ...more } });
const stated = (o: ZoneObjects) => ({
  code: 'COMPLAINT',
  linkType: 'INCIDENT',
  linkId: o.incident,
  text: why,
});
const filter = (o: ZoneObjects) => ({
  actorId: o.person('OFFICER'),
  subject: { kind: 'INCIDENT', identifier: o.incidentNumber },
});
const parts = (o: ZoneObjects) => ({
  teams: [{ id: o.team, name: 'Ploeg' }],
  districts: [{ id: o.district, name: 'Wijk' }],
  units: [{ id: o.unit, name: 'Patrouille' }],
});
/** On the unit the zone's officer and team lead are on duty with. */
const onUnit =
  (more: object = {}) =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { unitId: o.unit, ...more } });
const onAlarm =
  (which: keyof ZoneObjects['alarm'], more: object = {}) =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { alarmId: o.alarm[which], ...more } });
const places = (o: ZoneObjects) => ({ unit: o.unit, team: o.team, districts: [o.district] });

const previewHash = (o: ZoneObjects): string =>
  payloadHash(importFingerprint(o.csv, seededPeople(o).map(rosterEntryOf), { version: 1, ...parts(o) }));

/**
 * The positive control of every operation. One that is not here makes the isolation tests red by its name: whoever adds an
 * operation says here how it is called rightly, and gets its attacks for nothing.
 */
export const recipes: Readonly<Record<string, Recipe>> = {
  'Query.me': { by: 'OFFICER', input: () => ({}) },
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
  'Query.people': { by: 'ZONE_ADMIN', input: (o) => ({ filter: 'ALL', nextToken: o.peopleToken }) },
  'Query.person': { by: 'ZONE_ADMIN', input: (o) => ({ id: o.person('OFFICER') }) },
  'Query.organisation': { by: 'ZONE_ADMIN', input: () => ({}) },
  'Query.previewImport': { by: 'ZONE_ADMIN', input: (o) => ({ csv: o.csv }) },
  'Query.sessions': { by: 'ZONE_ADMIN', input: (o) => ({ personId: o.person('OFFICER') }) },
  'Query.journal': { by: 'DPO', input: (o) => ({ filter: filter(o), reason: stated(o) }) },
  'Query.journalEntry': { by: 'DPO', input: (o) => ({ epoch: o.journalEpoch, n: 2, reason: stated(o) }) },
  'Query.myConsultations': { by: 'OFFICER', input: () => ({ limit: 10 }) },
  'Query.chainState': { by: 'OFFICER', input: () => ({}) },
  'Query.journalExport': { by: 'DPO', input: (o) => ({ id: o.exported }) },
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
  'Query.positions': { by: 'OFFICER', input: (o) => ({ watchId: o.ulid(900) }) },
  'Subscription.positions': { by: 'OFFICER', input: (o) => ({ watchId: o.ulid(901) }) },
  'Mutation.endWatch': { by: 'OFFICER', input: (o) => ({ watchId: o.ulid(900) }) },
  'Query.mapSource': { by: 'OFFICER', input: () => ({}) },
  'Mutation.sharePosition': {
    by: 'OFFICER',
    input: (o) => ({ input: { lat: 51.2, lon: 2.9, accuracyM: 8, at: o.at, source: 'DEVICE' } }),
  },
  'Mutation.showPresence': {
    by: 'DISPATCHER',
    input: (o) => ({ input: { deviceId: o.device, incidentId: o.incident, field: 'title' } }),
  },
  'Subscription.presence': { by: 'DISPATCHER', input: () => ({}) },
  'Query.units': { by: 'OFFICER', input: () => ({}) },
  'Mutation.startShift': { by: 'DISTRICT_OFFICER', input: onUnit({ role: 'PASSENGER' }) },
  'Mutation.leaveCrew': { by: 'OFFICER', input: onUnit() },
  'Mutation.endShift': { by: 'OFFICER', input: onUnit({ leaveOpen: true }) },
  'Mutation.changeCrew': {
    by: 'OFFICER',
    input: (o) => onUnit({ crew: [{ personId: o.person('OFFICER'), role: 'DRIVER' }] })(o),
  },
  'Mutation.setUnitStatus': {
    by: 'OFFICER',
    input: (o) => onUnit({ status: 'EN_ROUTE', incidentId: o.alerted })(o),
  },
  'Mutation.setSharing': { by: 'OFFICER', input: onUnit({ sharing: 'PAUSED', reason: 'Pauze' }) },
  'Mutation.requestSpeech': { by: 'OFFICER', input: onUnit({ on: true }) },
  'Mutation.setLoneCheck': { by: 'OFFICER', input: onUnit({ minutes: 20 }) },
  'Mutation.describeUnit': { by: 'OFFICER', input: onUnit({ skills: ['AED'] }) },
  'Query.alarms': { by: 'OFFICER', input: () => ({}) },
  'Mutation.raiseAlarm': {
    by: 'OFFICER',
    input: (o) => ({
      envelope: envelope(o),
      input: {
        cause: 'HOLD',
        unitId: o.unit,
        incidentId: o.incident,
        fix: { lat: 51.2, lon: 2.9, at: o.at },
      },
    }),
  },
  'Mutation.answerAlarm': { by: 'TEAM_LEAD', input: onAlarm('raised') },
  'Mutation.askAlarmOff': { by: 'OFFICER', input: onAlarm('answered', { reason: why }) },
  'Mutation.confirmAlarmOff': { by: 'OFFICER', input: onAlarm('offAsked') },
  'Mutation.denyAlarmOff': { by: 'OFFICER', input: onAlarm('offAsked') },
  'Mutation.endAlarm': { by: 'DISPATCHER', input: onAlarm('answered', { result: 'HELPED' }) },
  'Query.unitSettings': { by: 'OFFICER', input: () => ({}) },
  'Mutation.changeUnitSettings': {
    by: 'ZONE_ADMIN',
    input: (o) => {
      const { version: _, ...settings } = defaultUnitSettings;
      const fleet = [{ unitId: o.unit, kind: 'PATROL', skills: ['AED'] }];
      return { envelope: envelope(o), input: { ...settings, fleet } };
    },
  },
  'Mutation.addPerson': {
    by: 'ZONE_ADMIN',
    input: (o) => ({
      envelope: envelope(o),
      input: {
        username: `nieuw.${o.code}`,
        name: 'Nieuw',
        roles: ['OFFICER'],
        languages: ['nl'],
        ...places(o),
      },
    }),
  },
  'Mutation.changePerson': {
    by: 'ZONE_ADMIN',
    input: (o) => onPerson({ name: 'Anders', languages: ['nl'], ...places(o) })(o),
  },
  'Mutation.changeRights': { by: 'ZONE_ADMIN', input: onPerson({ roles: ['TEAM_LEAD'], reason: why }) },
  'Mutation.suspendPerson': { by: 'CHIEF', input: onPerson() },
  'Mutation.reinstatePerson': { by: 'CHIEF', input: onPerson({ reason: why }, 'SUSPENDED') },
  'Mutation.resetSignIn': { by: 'ZONE_ADMIN', input: onPerson() },
  'Mutation.endPerson': { by: 'ZONE_ADMIN', input: onPerson() },
  'Mutation.importPeople': {
    by: 'ZONE_ADMIN',
    input: (o) => ({ envelope: envelope(o), input: { csv: o.csv, previewHash: previewHash(o) } }),
  },
  'Mutation.changeOrganisation': {
    by: 'ZONE_ADMIN',
    input: (o) => ({ envelope: envelope(o), input: parts(o) }),
  },
  'Mutation.registerDevice': {
    by: 'OFFICER',
    input: (o) => ({ envelope: envelope(o), input: { device: 'TABLET', client: 'patrol' } }),
  },
  'Mutation.revokeSession': {
    by: 'ZONE_ADMIN',
    input: (o) => onPerson({ sessionId: o.session('OFFICER'), reason: why })(o),
  },
  'Mutation.exportJournal': {
    by: 'DPO',
    input: (o) => ({ envelope: envelope(o), input: { filter: filter(o), format: 'CSV', reason: stated(o) } }),
  },
};
