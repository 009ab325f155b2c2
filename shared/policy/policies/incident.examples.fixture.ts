import { anIncident, examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';

const ask = examplesFor('INCIDENT_HANDLING');
const curious = examplesFor('STAFF_ADMINISTRATION');

/** On the street the profiles are alike: they watch and say what they see. */
const street = (
  policy: string,
  role: string,
  more: PolicyExample['allow'] = [],
  less: PolicyExample['deny'] = [],
): PolicyExample => ({
  policy,
  allow: [
    ask('looks at an incident', [role], 'Query.incident', { about: anIncident }),
    ask('lists', [role], 'Query.incidents'),
    ask('watches', [role], 'Subscription.incidents'),
    ask('catches up', [role], 'Query.feed'),
    ask('adds a note', [role], 'Mutation.addNote', { about: anIncident }),
    ask('adds a person', [role], 'Mutation.addIncidentPerson', { about: anIncident }),
    ask('asks for backup', [role], 'Mutation.requestBackup', { about: anIncident }),
    ask('accepts for the unit', [role], 'Mutation.acceptAssignment', { about: anIncident }),
    ...more,
  ],
  deny: [
    ...less,
    ask('merges', [role], 'Mutation.mergeIncident', { about: anIncident }),
    ask('closes', [role], 'Mutation.closeIncident', { about: anIncident }),
    ask('opens', [role], 'Mutation.openIncident'),
    curious('looks for another purpose', [role], 'Query.incident'),
    curious('looks who works here', [role], 'Query.people'),
  ],
});

/** What somebody does who leads on the street, and nobody else there. */
const sends = (role: string): PolicyExample['allow'] => [
  ask('sends a unit', [role], 'Mutation.assignUnit', { about: anIncident }),
  ask('corrects the place', [role], 'Mutation.updateIncident', { about: anIncident }),
  ask('sees how long it took', [role], 'Query.responseTimes'),
  ask('shows what is in hand', [role], 'Mutation.showPresence'),
  ask('sees what others have in hand', [role], 'Subscription.presence'),
];

export const incidentExamples: readonly PolicyExample[] = [
  street('officer.incident', 'OFFICER', [], sends('OFFICER')),
  street('districtOfficer.incident', 'DISTRICT_OFFICER', [], sends('DISTRICT_OFFICER')),
  street('teamLead.incident', 'TEAM_LEAD', sends('TEAM_LEAD')),
  {
    policy: 'dispatcher.incident',
    allow: [
      ask('opens', ['DISPATCHER'], 'Mutation.openIncident'),
      ask('adds a note', ['DISPATCHER'], 'Mutation.addNote', { about: anIncident }),
      ask('changes a priority', ['DISPATCHER'], 'Mutation.changePriority', { about: anIncident }),
      ask('closes', ['DISPATCHER'], 'Mutation.closeIncident', { about: anIncident }),
      ask('merges', ['DISPATCHER'], 'Mutation.mergeIncident', { about: anIncident }),
      ...sends('DISPATCHER'),
      ask('watches', ['DISPATCHER'], 'Subscription.incidents'),
    ],
    deny: [
      ask('accepts for a unit', ['DISPATCHER'], 'Mutation.acceptAssignment', { about: anIncident }),
      ask('somebody without a function opens', [], 'Mutation.openIncident'),
      ask('the administrator opens', ['ZONE_ADMIN'], 'Mutation.openIncident'),
      curious('opens for another purpose', ['DISPATCHER'], 'Mutation.openIncident'),
      curious('adds somebody to the zone', ['DISPATCHER'], 'Mutation.addPerson'),
    ],
  },
  {
    policy: 'chief.incident',
    allow: [
      ask('watches', ['CHIEF'], 'Subscription.incidents'),
      ask('lists', ['CHIEF'], 'Query.incidents'),
      ask('sees how long it took', ['CHIEF'], 'Query.responseTimes'),
    ],
    deny: [
      ask('sends a unit', ['CHIEF'], 'Mutation.assignUnit', { about: anIncident }),
      ask('adds a note', ['CHIEF'], 'Mutation.addNote', { about: anIncident }),
      ask('the data-protection officer lists', ['DPO'], 'Query.incidents'),
      ask('the supervisor lists', ['AUDITOR_COC'], 'Query.incidents'),
      curious('lists for another purpose', ['CHIEF'], 'Query.incidents'),
    ],
  },
  {
    policy: 'street.source',
    allow: ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER'].map((role) =>
      ask(`a trained ${role} asks`, [role], 'Source.ask', { as: { trainedUntil: 20_270_101 } }),
    ),
    deny: [
      ask('a trained chief asks', ['CHIEF'], 'Source.ask', { as: { trainedUntil: 20_270_101 } }),
      curious('a trained officer asks for another purpose', ['OFFICER'], 'Source.ask', {
        as: { trainedUntil: 20_270_101 },
      }),
    ],
  },
];
