import { examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';

const ask = examplesFor('DISPATCH_INTAKE');
const curious = examplesFor('OVERSIGHT');
const messages = 'Query.refusedDispatchMessages';

export const dispatchExamples: readonly PolicyExample[] = [
  {
    policy: 'dispatcher.intake',
    allow: [ask('a dispatcher reads what was refused', ['DISPATCHER'], messages)],
    deny: [
      ask('an officer does', ['OFFICER'], messages),
      curious('a dispatcher, for another purpose', ['DISPATCHER'], messages),
      ask('a dispatcher reads the journal for it', ['DISPATCHER'], 'Query.journal'),
    ],
  },
  {
    policy: 'zoneAdmin.intake',
    allow: [ask('an administrator reads what was refused', ['ZONE_ADMIN'], messages)],
    deny: [
      ask('the chief does', ['CHIEF'], messages),
      curious('an administrator, for another purpose', ['ZONE_ADMIN'], messages),
      ask('an administrator lists incidents for it', ['ZONE_ADMIN'], 'Query.incidents'),
    ],
  },
];
