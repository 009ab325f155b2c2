import { another, examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';
import { staff } from './staff.fixture.ts';

const ask = examplesFor('STAFF_ADMINISTRATION');
const curious = examplesFor('INCIDENT_HANDLING');

const reader = (policy: string, role: string): PolicyExample => ({
  policy,
  allow: [
    ask('lists people', [role], 'Query.people'),
    ask('looks at one', [role], 'Query.person', { about: another }),
  ],
  deny: [
    ask('changes a name', [role], 'Mutation.changePerson', { about: another }),
    ask('suspends', [role], 'Mutation.suspendPerson', { about: another }),
    curious('looks for another purpose', [role], 'Query.person', { about: another }),
    ask('an officer lists people', ['OFFICER'], 'Query.people'),
    ask('lists incidents', [role], 'Query.incidents'),
  ],
});

export const directoryExamples: readonly PolicyExample[] = [
  {
    policy: 'zoneAdmin.staff',
    allow: [
      ask('adds', ['ZONE_ADMIN'], 'Mutation.addPerson'),
      ask('changes rights', ['ZONE_ADMIN'], 'Mutation.changeRights', { about: another }),
      ask('suspends', ['ZONE_ADMIN'], 'Mutation.suspendPerson', { about: another }),
      ask('resets a lost phone', ['ZONE_ADMIN'], 'Mutation.resetSignIn', { about: another }),
      ask('lists', ['ZONE_ADMIN'], 'Query.people'),
      ask('previews an import', ['ZONE_ADMIN'], 'Query.previewImport'),
    ],
    deny: [
      ask('a chief changes rights', ['CHIEF'], 'Mutation.changeRights', { about: another }),
      ask('a chief resets a lost phone', ['CHIEF'], 'Mutation.resetSignIn', { about: another }),
      ask('an officer adds', ['OFFICER'], 'Mutation.addPerson'),
      curious('adds for another purpose', ['ZONE_ADMIN'], 'Mutation.addPerson'),
      ask('lists incidents', ['ZONE_ADMIN'], 'Query.incidents'),
    ],
  },
  {
    policy: 'chief.staff',
    allow: [
      ask('suspends', ['CHIEF'], 'Mutation.suspendPerson', { about: another }),
      ask('reinstates', ['CHIEF'], 'Mutation.reinstatePerson', { about: another }),
      ask('lists', ['CHIEF'], 'Query.people'),
    ],
    deny: [
      ask('ends', ['CHIEF'], 'Mutation.endPerson', { about: another }),
      ask('a team lead suspends', ['TEAM_LEAD'], 'Mutation.suspendPerson', { about: another }),
      curious('suspends for another purpose', ['CHIEF'], 'Mutation.suspendPerson', { about: another }),
      ask('opens an incident', ['CHIEF'], 'Mutation.openIncident'),
    ],
  },
  reader('internalReview.staff', 'INTERNAL_REVIEW'),
  reader('dpo.staff', 'DPO'),
  {
    policy: 'staff.organisation',
    allow: staff.map((role) => ask(`a ${role} sees the teams`, [role], 'Query.organisation')),
    deny: [
      ask('the supervisor does', ['AUDITOR_COC'], 'Query.organisation'),
      ask('a clerk of the municipality does', ['MUNICIPALITY_CLERK'], 'Query.organisation'),
      curious('an officer, for another purpose', ['OFFICER'], 'Query.organisation'),
      ask('an officer changes them', ['OFFICER'], 'Mutation.changeOrganisation'),
    ],
  },
];
