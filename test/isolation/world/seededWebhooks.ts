import { createMemoryWebhooks } from '../../../shared/webhook/createMemoryWebhooks.fixture.ts';
import type { ZoneObjects } from './zoneObjects.ts';

/** A zone's outgoing connection, and two messages that were given up. */
export const seededWebhooks = (o: ZoneObjects) =>
  createMemoryWebhooks(
    [
      {
        id: o.webhook,
        version: 1,
        label: o.mark,
        url: `https://${o.code}.oefening.example/in`,
        kinds: ['INCIDENT_OPENED'],
        state: 'ACTIVE',
        generation: 1,
        createdAt: o.at,
        updatedAt: o.at,
      },
    ],
    [o.delivery.retried, o.delivery.dismissed].map((id) => ({
      id,
      version: 3,
      webhookId: o.webhook,
      type: 'incident.opened',
      ref: o.incident,
      at: o.at,
      body: JSON.stringify({ mark: o.mark }),
      state: 'DEAD' as const,
      attempts: 9,
      nextAt: o.at,
      lastAnswer: '503',
      lines: 1,
    })),
  );
