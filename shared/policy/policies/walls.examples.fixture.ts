import { anIncident, another, examplesFor, oneself, type PolicyExample } from '../PolicyExample.fixture.ts';

const incident = examplesFor('INCIDENT_HANDLING');
const staff = examplesFor('STAFF_ADMINISTRATION');
const oversight = examplesFor('OVERSIGHT');
const elsewhere = { ...anIncident, zone: '5450' };

export const wallExamples: readonly PolicyExample[] = [
  {
    policy: 'wall.zone',
    allow: [
      incident('an officer looks at an incident of the zone', ['OFFICER'], 'Query.incident', {
        about: anIncident,
      }),
    ],
    deny: [
      incident('…with a token of the next zone', ['OFFICER'], 'Query.incident', { as: { zone: '5450' } }),
      incident('…at an incident of the next zone', ['OFFICER'], 'Query.incident', { about: elsewhere }),
      incident('…asking the next zone for what is its own', ['OFFICER'], 'Query.incident', {
        as: { zone: '5450' },
        about: elsewhere,
      }),
      incident('…a zone whose code begins like theirs', ['OFFICER'], 'Query.incident', {
        as: { zone: '54490' },
      }),
    ],
  },
  {
    policy: 'wall.operator',
    allow: [incident('a dispatcher lists', ['DISPATCHER'], 'Query.incidents')],
    deny: [
      incident('…who also runs the platform', ['DISPATCHER', 'DRI_OPERATOR'], 'Query.incidents'),
      oversight(
        'a data-protection officer who also runs the platform',
        ['DPO', 'DRI_OPERATOR'],
        'Query.chainState',
      ),
    ],
  },
  {
    policy: 'wall.notActive',
    allow: [incident('an active officer lists', ['OFFICER'], 'Query.incidents')],
    deny: [
      incident('…suspended', ['OFFICER'], 'Query.incidents', { as: { state: 'SUSPENDED' } }),
      incident('…gone', ['OFFICER'], 'Query.incidents', { as: { state: 'LEFT' } }),
    ],
  },
  {
    policy: 'wall.notYetValid',
    allow: [
      incident('an officer on the first day', ['OFFICER'], 'Query.incidents', {
        as: { validFrom: 20_261_122 },
      }),
    ],
    deny: [incident('…the day before', ['OFFICER'], 'Query.incidents', { as: { validFrom: 20_261_123 } })],
  },
  {
    policy: 'wall.noLongerValid',
    allow: [
      incident('an officer on the last day', ['OFFICER'], 'Query.incidents', {
        as: { validUntil: 20_261_122 },
      }),
    ],
    deny: [incident('…the day after', ['OFFICER'], 'Query.incidents', { as: { validUntil: 20_261_121 } })],
  },
  {
    policy: 'wall.notTrained',
    allow: [
      incident('an officer asks a source on the last day of the training', ['OFFICER'], 'Source.ask', {
        as: { trainedUntil: 20_261_122 },
      }),
      incident('an officer without training looks at the zone’s own', ['OFFICER'], 'Query.incidents'),
    ],
    deny: [
      incident('an officer asks a source the day after', ['OFFICER'], 'Source.ask', {
        as: { trainedUntil: 20_261_121 },
      }),
      incident('…without any training', ['OFFICER'], 'Source.ask'),
    ],
  },
  {
    policy: 'wall.noReason',
    allow: [
      oversight('a reviewer who says why reads the journal', ['INTERNAL_REVIEW'], 'Query.journal'),
      oversight('anybody sees the chain’s state without a reason', ['OFFICER'], 'Query.chainState', {
        when: { reason: false },
      }),
    ],
    deny: [
      oversight('a reviewer who does not', ['INTERNAL_REVIEW'], 'Query.journal', { when: { reason: false } }),
      oversight('…one entry', ['DPO'], 'Query.journalEntry', { when: { reason: false } }),
      oversight('…an export', ['DPO'], 'Mutation.exportJournal', { when: { reason: false } }),
    ],
  },
  {
    policy: 'wall.staleFactor',
    allow: [
      staff('rights are changed 300 seconds after signing in', ['ZONE_ADMIN'], 'Mutation.changeRights', {
        about: another,
        when: { factorAge: 300 },
      }),
      staff('a name is changed hours after', ['ZONE_ADMIN'], 'Mutation.changePerson', {
        when: { factorAge: 9_000 },
      }),
    ],
    deny: [
      staff('…301 seconds', ['ZONE_ADMIN'], 'Mutation.changeRights', {
        about: another,
        when: { factorAge: 301 },
      }),
      staff('…before signing in', ['ZONE_ADMIN'], 'Mutation.changeRights', {
        about: another,
        when: { factorAge: -1 },
      }),
      staff('an import hours after', ['ZONE_ADMIN'], 'Mutation.importPeople', { when: { factorAge: 9_000 } }),
      staff('an end hours after', ['ZONE_ADMIN'], 'Mutation.endPerson', { when: { factorAge: 9_000 } }),
      oversight('an export hours after', ['DPO'], 'Mutation.exportJournal', { when: { factorAge: 9_000 } }),
    ],
  },
  {
    policy: 'wall.ownRights',
    allow: [
      staff('an administrator changes another’s rights', ['ZONE_ADMIN'], 'Mutation.changeRights', {
        about: another,
      }),
      staff('an administrator corrects their own name', ['ZONE_ADMIN'], 'Mutation.changePerson', {
        about: oneself,
      }),
    ],
    deny: [
      staff('…their own', ['ZONE_ADMIN'], 'Mutation.changeRights', { about: oneself }),
      staff('a chief restores themselves', ['CHIEF'], 'Mutation.reinstatePerson', { about: oneself }),
      staff('a chief suspends themselves', ['CHIEF'], 'Mutation.suspendPerson', { about: oneself }),
      staff('an administrator ends themselves', ['ZONE_ADMIN'], 'Mutation.endPerson', { about: oneself }),
    ],
  },
];
