import { aUnit, examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';

const ask = examplesFor('INCIDENT_HANDLING');
const curious = examplesFor('STAFF_ADMINISTRATION');
const about = aUnit;
const theirs = { as: { unit: aUnit.id }, about } as const;
const anothers = { as: { unit: 'OO 16' }, about } as const;

export const unitExamples: readonly PolicyExample[] = [
  {
    policy: 'street.units',
    allow: ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER'].flatMap((role) => [
      ask('sees the units', [role], 'Query.units'),
      ask('comes on duty', [role], 'Mutation.startShift', { about }),
      ask('cries for help', [role], 'Mutation.raiseAlarm'),
      ask('sees where units are', [role], 'Query.positions'),
      ask('watches them move', [role], 'Subscription.positions'),
      ask('closes the map', [role], 'Mutation.endWatch'),
      ask('fetches the map', [role], 'Query.mapSource'),
      ask('shares a position', [role], 'Mutation.sharePosition'),
    ]),
    deny: [
      ask('the chief comes on duty', ['CHIEF'], 'Mutation.startShift', { about }),
      ask('the administrator sees where everybody is', ['ZONE_ADMIN'], 'Query.positions'),
      ask('the administrator sees the units', ['ZONE_ADMIN'], 'Query.units'),
      curious('sees the units for another purpose', ['OFFICER'], 'Query.units'),
    ],
  },
  {
    policy: 'chief.units',
    allow: [
      ask('watches', ['CHIEF'], 'Query.units'),
      ask('sees where units are', ['CHIEF'], 'Query.positions'),
    ],
    deny: [
      ask('shares a position', ['CHIEF'], 'Mutation.sharePosition'),
      ask('sets a status', ['CHIEF'], 'Mutation.setUnitStatus', { about }),
      ask('the supervisor watches', ['AUDITOR_COC'], 'Query.units'),
      curious('watches for another purpose', ['CHIEF'], 'Query.units'),
    ],
  },
  {
    policy: 'crew.unit',
    allow: [
      ask('sets the own status', ['OFFICER'], 'Mutation.setUnitStatus', theirs),
      ask('goes', ['OFFICER'], 'Mutation.leaveCrew', theirs),
      ask('ends the shift', ['DISTRICT_OFFICER'], 'Mutation.endShift', theirs),
      ask('pauses sharing', ['OFFICER'], 'Mutation.setSharing', theirs),
      ask('asks to speak', ['TEAM_LEAD'], 'Mutation.requestSpeech', theirs),
    ],
    deny: [
      ask('sets another unit’s status', ['OFFICER'], 'Mutation.setUnitStatus', anothers),
      ask('sets a status off duty', ['OFFICER'], 'Mutation.setUnitStatus', { about }),
      ask('pauses another unit’s sharing', ['TEAM_LEAD'], 'Mutation.setSharing', anothers),
      ask('the chief, of the crew, ends the shift', ['CHIEF'], 'Mutation.endShift', theirs),
      ask('forces the own status', ['OFFICER'], 'Unit.forceStatus', theirs),
      curious('sets it for another purpose', ['OFFICER'], 'Mutation.setUnitStatus', theirs),
    ],
  },
  {
    policy: 'lead.unit',
    allow: [
      ask('sets any unit’s status', ['DISPATCHER'], 'Mutation.setUnitStatus', { about }),
      ask('forces it', ['TEAM_LEAD'], 'Unit.forceStatus', { about }),
      ask('speaks for the desk', ['DISPATCHER'], 'Alarm.speakForDesk'),
      ask('ends an alarm', ['TEAM_LEAD'], 'Mutation.endAlarm'),
      ask('ends a shift somebody forgot', ['DISPATCHER'], 'Mutation.endShift', { about }),
    ],
    deny: [
      ask('pauses somebody’s sharing', ['DISPATCHER'], 'Mutation.setSharing', { about }),
      ask('has somebody else leave', ['DISPATCHER'], 'Mutation.leaveCrew', { about }),
      ask('an officer speaks for the desk', ['OFFICER'], 'Alarm.speakForDesk'),
      ask('an officer ends an alarm', ['OFFICER'], 'Mutation.endAlarm'),
      ask('an officer forces', ['OFFICER'], 'Unit.forceStatus', { about }),
      curious('sets one for another purpose', ['DISPATCHER'], 'Mutation.setUnitStatus', { about }),
    ],
  },
  {
    policy: 'zone.unitSettings',
    allow: [
      curious('an officer reads what statuses are called', ['OFFICER'], 'Query.unitSettings'),
      curious('the administrator reads it', ['ZONE_ADMIN'], 'Query.unitSettings'),
    ],
    deny: [
      curious('the supervisor reads it', ['AUDITOR_COC'], 'Query.unitSettings'),
      curious('an officer changes it', ['OFFICER'], 'Mutation.changeUnitSettings'),
      ask('reads it for another purpose', ['OFFICER'], 'Query.unitSettings'),
    ],
  },
];
