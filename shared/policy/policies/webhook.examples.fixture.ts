import { examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';

const ask = examplesFor('DELIVERY');
const curious = examplesFor('STAFF_ADMINISTRATION');

export const webhookExamples: readonly PolicyExample[] = [
  {
    policy: 'zoneAdmin.webhooks',
    allow: [
      ask('an administrator sees what goes out', ['ZONE_ADMIN'], 'Query.webhooks'),
      ask('…registers a system', ['ZONE_ADMIN'], 'Mutation.registerWebhook'),
      ask('…works through what did not arrive', ['ZONE_ADMIN'], 'Mutation.dismissDelivery'),
    ],
    deny: [
      ask('a chief sees it', ['CHIEF'], 'Query.webhooks'),
      ask('a dispatcher registers a system', ['DISPATCHER'], 'Mutation.registerWebhook'),
      ask('…hours after signing in', ['ZONE_ADMIN'], 'Mutation.registerWebhook', {
        when: { factorAge: 9_000 },
      }),
      curious('an administrator, for another purpose', ['ZONE_ADMIN'], 'Query.webhooks'),
      ask('an administrator reads the journal for it', ['ZONE_ADMIN'], 'Query.journal'),
    ],
  },
];
