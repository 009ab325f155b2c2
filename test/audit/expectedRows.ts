import type { Role } from '../../shared/directory/Role.ts';
import type { ReasonFacts, Subject } from '../../shared/journal/AuditFacts.ts';
import { addressSubject } from '../../shared/journal/addressSubject.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import type { ZoneObjects } from '../isolation/world/zoneObjects.ts';
import type { ExpectedRow } from './ExpectedRow.ts';

/** What was called rightly, and what was answered. */
export interface Answered {
  readonly o: ZoneObjects;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any operation; what is not as expected is a red test
  readonly value: any;
}

const incident = (id: string): Subject => ({ kind: 'INCIDENT', id });
const person = (id: string): Subject => ({ kind: 'PERSON', id });
const onDuty: ReasonFacts = { code: 'ON_DUTY' };

/** A consultation leaves two rows: that it was asked, and what it showed. */
const consulted =
  (
    shown: (answered: Answered) => Pick<ExpectedRow, 'subjects' | 'count' | 'reason' | 'objectId'>,
    stated?: (o: ZoneObjects) => ReasonFacts,
  ) =>
  (answered: Answered): readonly ExpectedRow[] => {
    const reason = stated === undefined ? {} : { reason: stated(answered.o) };
    const content = stated !== undefined;
    return [
      { type: 'consultation.asked', subjects: [], ...reason, content, told: false },
      { type: 'consultation.answered', ...shown(answered), ...reason, content, told: false },
    ];
  };

/** Of the world's people the officer shares, and stands somewhere. */
const positionsShown = consulted(({ o }) => ({
  subjects: [person(o.person('OFFICER'))],
  count: 1,
  reason: onDuty,
}));

const change = (type: string, more: (answered: Answered) => Partial<ExpectedRow>) => (answered: Answered) => [
  { type, subjects: [], content: true, told: false, ...more(answered) },
];
const ofIncident = (type: string) =>
  change(type, ({ o }) => ({
    told: true,
    subjects: [incident(o.incident)],
    reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: o.incident },
  }));
const ofPerson = (type: string, whose: (answered: Answered) => string, why?: string) =>
  change(type, (answered) => {
    const id = whose(answered);
    const reason = { code: 'STAFF_MATTER', linkType: 'PERSON', linkId: id } as const;
    return { subjects: [person(id)], ...(why === undefined ? {} : { reason: { ...reason, text: why } }) };
  });

/** One row for each incident and each unit that a command touched, in that order. */
const touching =
  (
    incidents: readonly (readonly [type: string, id: (o: ZoneObjects) => string])[],
    units: readonly string[] = [],
  ) =>
  ({ o }: Answered): readonly ExpectedRow[] => {
    const because = (id: string): ReasonFacts => ({ code: 'INCIDENT', linkType: 'INCIDENT', linkId: id });
    const crew = (['OFFICER', 'TEAM_LEAD'] as const).map((role) => person(o.person(role)));
    const last = incidents[0]?.[1](o) ?? '';
    return [
      ...incidents.map(([type, id]) => ({
        type,
        subjects: [incident(id(o))],
        reason: because(id(o)),
        content: true,
        told: true,
      })),
      ...units.map((type) => ({
        type,
        subjects: [...crew, incident(last)],
        reason: because(last),
        content: true,
        told: true,
      })),
    ];
  };
const alerted = (o: ZoneObjects) => o.alerted;
const first = (o: ZoneObjects) => o.incident;
const second = (o: ZoneObjects) => o.otherIncident;

/** About the people who are of the unit, or were until then. */
const ofUnit = (type: string, ...more: readonly Role[]) =>
  change(type, ({ o }) => ({
    told: true,
    subjects: (['OFFICER', 'TEAM_LEAD', ...more] as const).map((role) => person(o.person(role))),
    reason: onDuty,
  }));

const ofAlarm = (type: string) =>
  change(type, ({ o }) => ({ told: true, subjects: [person(o.person('OFFICER'))], reason: onDuty }));

/** The words of the recipes (test/isolation/world/recipes.ts). */
const why = 'Proef van de muren tussen zones';
const stated = (o: ZoneObjects): ReasonFacts => ({
  code: 'COMPLAINT',
  linkType: 'INCIDENT',
  linkId: o.incident,
  text: why,
});
const officer = ({ o }: Answered) => o.person('OFFICER');
const nothing = () => [];

/**
 * What each operation, called as its recipe says, leaves in the journal; no more and no less. An operation that is not
 * here does not compile and makes the test red by its name: whoever adds one says here what is journalled of it.
 */
export const expectedRows: Readonly<
  Record<OperationName, ((answered: Answered) => readonly ExpectedRow[]) | 'MACHINES'>
> = {
  'Query.me': nothing,
  'Query.incident': consulted(({ o }) => ({
    subjects: [incident(o.incident), addressSubject(o.mark)],
    count: 1,
    objectId: o.incident,
    reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: o.incident },
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
  'Query.people': consulted(({ value }) => ({
    subjects: value.items.map(({ id }: { id: string }) => person(id)),
    count: value.items.length,
  })),
  'Query.person': consulted((answered) => ({
    subjects: [person(officer(answered))],
    count: 1,
    objectId: officer(answered),
  })),
  'Query.organisation': nothing,
  'Query.previewImport': consulted(({ value }) => ({ subjects: [], count: value.lines.length })),
  'Query.sessions': consulted((answered) => ({
    subjects: [person(officer(answered))],
    count: answered.value.length,
    objectId: officer(answered),
  })),
  'Query.journal': consulted(
    ({ o, value }) => ({
      subjects: [
        person(o.person('OFFICER')),
        incident(o.incident),
        ...value.items.map(({ actor }: { actor: { id: string } }) => person(actor.id)),
      ],
      count: value.items.length,
    }),
    stated,
  ),
  'Query.journalEntry': consulted(
    ({ o, value }) => ({
      subjects: [person(value.actor.id)],
      count: 1,
      objectId: `${o.journalEpoch}/2`,
    }),
    stated,
  ),
  'Query.myConsultations': nothing,
  'Query.chainState': nothing,
  'Query.journalExport': consulted(({ o, value }) => ({
    subjects: [],
    count: value.entries,
    objectId: o.exported,
  })),
  'Subscription.incidents': consulted(() => ({ subjects: [], count: 0, reason: onDuty })),
  'Mutation.openIncident': change('incident.opened', ({ value }) => ({
    told: true,
    subjects: [incident(value.incident.id), addressSubject('Fictieve Kaai 1')],
    reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: value.incident.id },
  })),
  'Mutation.addNote': ofIncident('incident.noteAdded'),
  'Mutation.changePriority': ofIncident('incident.priorityChanged'),
  'Mutation.closeIncident': ofIncident('incident.closed'),
  'Mutation.updateIncident': change('incident.updated', ({ o }) => ({
    told: true,
    subjects: [incident(o.incident), addressSubject('Fictieve Kaai 1')],
    reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: o.incident },
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
  'Query.positions': positionsShown,
  'Subscription.positions': consulted(() => ({ subjects: [], count: 0, reason: onDuty })),
  'Mutation.endWatch': positionsShown,
  'Query.mapSource': () => [],
  'Mutation.sharePosition': () => [],
  'Mutation.showPresence': () => [],
  'Subscription.presence': consulted(() => ({ subjects: [], count: 0, reason: onDuty })),
  'Query.units': consulted(({ o, value }) => ({
    subjects: (['OFFICER', 'TEAM_LEAD'] as const).map((role) => person(o.person(role))),
    count: value.items.length,
    reason: onDuty,
  })),
  'Mutation.startShift': ofUnit('unit.crewChanged', 'DISTRICT_OFFICER'),
  'Mutation.leaveCrew': ofUnit('unit.crewChanged'),
  'Mutation.endShift': touching([['incident.assignmentMoved', alerted]], ['unit.shiftEnded']),
  'Mutation.changeCrew': ofUnit('unit.crewChanged'),
  'Mutation.setUnitStatus': touching([['incident.assignmentMoved', alerted]], ['unit.statusChanged']),
  'Mutation.setSharing': ofUnit('unit.sharingChanged'),
  'Mutation.requestSpeech': ofUnit('unit.speechRequested'),
  'Mutation.setLoneCheck': ofUnit('unit.loneCheckSet'),
  'Mutation.describeUnit': ofUnit('unit.described'),
  'Query.alarms': consulted(({ o, value }) => ({
    subjects: [person(o.person('OFFICER'))],
    count: value.items.length,
    reason: onDuty,
  })),
  'Mutation.raiseAlarm': ({ o }) => {
    const reason = { code: 'INCIDENT', linkType: 'INCIDENT', linkId: o.incident } as const;
    const more = { content: true, told: true };
    const crew = (['OFFICER', 'TEAM_LEAD'] as const).map((role) => person(o.person(role)));
    const unit = { type: 'unit.statusChanged', subjects: [...crew, incident(o.alerted)] };
    return [
      {
        type: 'alarm.raised',
        subjects: [person(o.person('OFFICER')), incident(o.incident)],
        reason,
        ...more,
      },
      { ...unit, reason: { ...reason, linkId: o.alerted }, ...more },
    ];
  },
  'Mutation.answerAlarm': ofAlarm('alarm.answered'),
  'Mutation.askAlarmOff': ofAlarm('alarm.offAsked'),
  'Mutation.confirmAlarmOff': ofAlarm('alarm.offConfirmed'),
  'Mutation.denyAlarmOff': ofAlarm('alarm.offDenied'),
  'Mutation.endAlarm': ofAlarm('alarm.ended'),
  'Query.unitSettings': nothing,
  'Mutation.changeUnitSettings': change('settings.unitsChanged', () => ({ told: true })),
  'Mutation.addPerson': ofPerson('person.added', ({ value }) => value.person.id),
  'Mutation.changePerson': ofPerson('person.changed', officer),
  'Mutation.changeRights': ofPerson('person.rightsChanged', officer, why),
  'Mutation.suspendPerson': ofPerson('person.suspended', officer, why),
  'Mutation.reinstatePerson': ofPerson('person.reinstated', ({ o }) => o.person('SUSPENDED'), why),
  'Mutation.resetSignIn': ofPerson('person.signInReset', officer, why),
  'Mutation.endPerson': ofPerson('person.ended', officer, why),
  'Mutation.importPeople': ({ value }) =>
    value.people.flatMap((reply: { person: { id: string } }) =>
      ofPerson('person.added', () => reply.person.id)({ o: value, value }),
    ),
  'Mutation.changeOrganisation': change('organisation.changed', () => ({})),
  // The seeded zone knows this session already.
  'Mutation.registerDevice': ofPerson('session.continued', officer),
  'Mutation.revokeSession': ofPerson('session.revoked', officer, why),
  'Mutation.exportJournal': change('journal.exportAsked', ({ o }) => ({
    subjects: [person(o.person('OFFICER')), incident(o.incident)],
    reason: stated(o),
  })),
  'Mutation.withdraw': 'MACHINES',
  'Mutation.publishPositions': 'MACHINES',
  'Mutation.publish': 'MACHINES',
};
