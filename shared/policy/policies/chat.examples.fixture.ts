import { another, examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';

const ask = examplesFor('INCIDENT_HANDLING');
const settle = examplesFor('STAFF_ADMINISTRATION');
const colleague = { about: another } as const;

export const chatExamples: readonly PolicyExample[] = [
  {
    policy: 'street.chat',
    allow: ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER', 'CHIEF'].flatMap((role) => [
      ask('sees the channels', [role], 'Query.channels'),
      ask('reads one', [role], 'Query.messages'),
      ask('follows one', [role], 'Subscription.channel'),
      ask('says something', [role], 'Mutation.postMessage'),
      ask('opens one with a colleague', [role], 'Mutation.openDirect', colleague),
      ask('takes a colleague out of a group', [role], 'Mutation.removeMember', colleague),
      ask('searches', [role], 'Query.searchMessages'),
      ask('looks for a colleague to write to', [role], 'Query.colleagues'),
    ]),
    deny: [
      ask('the administrator reads along', ['ZONE_ADMIN'], 'Query.messages'),
      ask('the data-protection officer reads along', ['DPO'], 'Query.messages'),
      ask('the supervisor reads along', ['AUDITOR_COC'], 'Query.searchMessages'),
      ask('the administrator follows', ['ZONE_ADMIN'], 'Subscription.channel'),
      ask('the administrator looks for somebody to write to', ['ZONE_ADMIN'], 'Query.colleagues'),
      ask('internal review talks', ['INTERNAL_REVIEW'], 'Mutation.postMessage'),
      settle('reads for another purpose', ['OFFICER'], 'Query.messages'),
    ],
  },
  {
    policy: 'lead.announce',
    allow: ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'].map((role) =>
      ask('speaks to everybody', [role], 'Chat.announce'),
    ),
    deny: [
      ask('an officer speaks to everybody', ['OFFICER'], 'Chat.announce'),
      ask('the administrator speaks to everybody', ['ZONE_ADMIN'], 'Chat.announce'),
      settle('speaks to everybody for another purpose', ['CHIEF'], 'Chat.announce'),
    ],
  },
  {
    policy: 'desk.chat',
    allow: ['TEAM_LEAD', 'DISPATCHER'].map((role) => ask('is in every incident', [role], 'Chat.desk')),
    deny: [
      ask('an officer is in every incident', ['OFFICER'], 'Chat.desk'),
      ask('the chief is in every incident', ['CHIEF'], 'Chat.desk'),
      settle('is in every incident for another purpose', ['DISPATCHER'], 'Chat.desk'),
    ],
  },
  {
    policy: 'zone.chatSettings',
    allow: ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER', 'CHIEF', 'ZONE_ADMIN'].map((role) =>
      settle('sees the settings of chat', [role], 'Query.chatSettings'),
    ),
    deny: [
      settle('an officer changes them', ['OFFICER'], 'Mutation.changeChatSettings'),
      settle('the supervisor sees them', ['AUDITOR_COC'], 'Query.chatSettings'),
      ask('sees them for another purpose', ['OFFICER'], 'Query.chatSettings'),
    ],
  },
];
