import { another, examplesFor, oneself, type PolicyExample } from '../PolicyExample.fixture.ts';
import { whoSignsIn } from './staff.fixture.ts';

const ask = examplesFor('OWN_ACCOUNT');
const curious = examplesFor('OVERSIGHT');

export const accountExamples: readonly PolicyExample[] = [
  {
    policy: 'own.account',
    allow: [
      ...whoSignsIn.map((role) => ask(`a ${role} asks who they are`, [role], 'Query.me')),
      ask('an officer sees what they looked at', ['OFFICER'], 'Query.myConsultations'),
      ask('an officer names the device', ['OFFICER'], 'Mutation.registerDevice'),
      ask('an officer says to be a passenger', ['OFFICER'], 'Mutation.noteDeviceAct'),
      ask('an officer changes their password', ['OFFICER'], 'Mutation.changePassword'),
    ],
    deny: [
      ask('somebody without a function', [], 'Query.me'),
      ask('a prosecutor', ['PROSECUTOR'], 'Query.me'),
      curious('an officer, for another purpose', ['OFFICER'], 'Query.me'),
      ask('an officer reads the journal as their own', ['OFFICER'], 'Query.journal'),
    ],
  },
  {
    policy: 'own.sessions',
    allow: [
      ...whoSignsIn.map((role) =>
        ask(`a ${role} sees where they are signed in`, [role], 'Query.sessions', { about: oneself }),
      ),
      ask('an officer signs a tablet of theirs out', ['OFFICER'], 'Mutation.revokeSession', {
        about: oneself,
      }),
    ],
    deny: [
      ask('an officer sees another’s', ['OFFICER'], 'Query.sessions', { about: another }),
      ask('a chief signs another out', ['CHIEF'], 'Mutation.revokeSession', { about: another }),
      ask('somebody without a function', [], 'Query.sessions', { about: oneself }),
      curious('an officer, for another purpose', ['OFFICER'], 'Query.sessions', { about: oneself }),
      ask('an officer suspends themselves', ['OFFICER'], 'Mutation.suspendPerson', { about: oneself }),
      ask('an officer changes their own name', ['OFFICER'], 'Mutation.changePerson', { about: oneself }),
    ],
  },
  {
    policy: 'zoneAdmin.sessions',
    allow: [
      ask('an administrator sees another’s', ['ZONE_ADMIN'], 'Query.sessions', { about: another }),
      ask('an administrator signs a lost tablet out', ['ZONE_ADMIN'], 'Mutation.revokeSession', {
        about: another,
      }),
    ],
    deny: [
      ask('a reviewer sees another’s', ['INTERNAL_REVIEW'], 'Query.sessions', { about: another }),
      curious('an administrator, for another purpose', ['ZONE_ADMIN'], 'Query.sessions', { about: another }),
      ask('an administrator adds a note for it', ['ZONE_ADMIN'], 'Mutation.addNote'),
    ],
  },
];
