import { createHash, createHmac } from 'node:crypto';
import type { FeedEntry } from '../../shared/journal/FeedPage.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { createMemoryWebhooks } from '../../shared/webhook/createMemoryWebhooks.fixture.ts';
import type { OutsideAnswer } from '../../shared/webhook/Delivery.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';
import { zone } from '../middleware/person.fixture.ts';
import { deliver } from './deliver.ts';
import { handOver } from './handOver.ts';
import type { SenderTools } from './SenderTools.ts';

const began = millisecondsOf('2026-11-22T19:00:00.000Z');

export const webhook: Webhook = {
  id: '01JDZ0000000000000000000WH',
  version: 1,
  label: 'Meldkamer',
  url: 'https://systemen.politie.example/in',
  kinds: ['INCIDENT_OPENED', 'INCIDENT_CLOSED'],
  state: 'ACTIVE',
  generation: 1,
  createdAt: isoOf(began),
  updatedAt: isoOf(began),
};

/** What a receiver got: checked as its own code would, from the headers and the bytes alone. */
export interface Received {
  readonly id: string;
  readonly at: number;
  readonly signed: boolean;
  readonly body: string;
}

const opened = {
  type: 'incident.opened',
  number: '5449-2026-000001',
  incidentType: 'FIGHT',
  priority: 'P1',
  title: 'Vechtpartij bij Janssens',
  description: 'Geheim',
  location: { address: 'Fictieve Kaai 12' },
  caller: { name: 'Jan Janssens', phone: '0470' },
};

/** A zone's feed, its sender and one receiver, in a time that passes only when nothing is left to do. */
export const senderWorld = (
  answer: (received: Received, times: number) => OutsideAnswer,
  more: Partial<SenderTools> = {},
) => {
  const entries: FeedEntry[] = [];
  const store = createMemoryWebhooks([webhook]);
  const received: Received[] = [];
  const waiting: { readonly id: string; readonly at: number }[] = [];
  let now = began;
  const secret = (generation: number) => createHash('sha256').update(`secret ${generation}`).digest();
  const tools: SenderTools = {
    zone,
    store,
    clock: { now: () => now },
    readHead: async () => ({ epoch: 'E1', seq: entries.length }),
    readFeed: async ({ epoch, seq }, limit) => {
      const page = entries.slice(seq, seq + limit);
      const head = entries.length;
      return { topic: 't', epoch, head, from: seq + 1, to: seq + page.length, reset: false, entries: page };
    },
    secretOf: async (_, generation) => secret(generation),
    later: async (id, milliseconds) => {
      waiting.push({ id, at: now + Math.min(milliseconds, 900_000) });
    },
    post: async (_, headers, body) => {
      const id = headers['webhook-id'] ?? '';
      const signed = createHmac('sha256', secret(1))
        .update(`${id}.${headers['webhook-timestamp']}.${body}`)
        .digest('base64');
      const got = {
        id,
        at: now,
        body,
        signed: (headers['webhook-signature'] ?? '').split(' ').includes(`v1,${signed}`),
      };
      received.push(got);
      return answer(got, received.filter((one) => one.id === id).length);
    },
    chance: () => 0.5,
    ...more,
  };
  const tell = handOver(tools);
  const attempt = deliver(tools);
  return {
    store,
    received,
    tell,
    attempt,
    happens: (type: string, body: object = opened, count = 1): void => {
      for (let n = 0; n < count; n++)
        entries.push({
          seq: entries.length + 1,
          at: isoOf(now),
          actor: { kind: 'PERSON', id: 'p', name: 'A. Voorbeeld' },
          type,
          v: 1,
          id: `incident-${entries.length + 1}`,
          version: 1,
          body: JSON.stringify(body),
        });
    },
    /** Lets everything that is due come, one after the other, until nothing waits any more or so many hours passed. */
    pass: async (hours = 48): Promise<void> => {
      await tell();
      const end = now + hours * 3_600_000;
      for (;;) {
        waiting.sort((one, other) => one.at - other.at);
        const next = waiting.shift();
        if (next === undefined || next.at > end) return;
        now = Math.max(now, next.at);
        await attempt(next.id);
      }
    },
    states: () => [...store.made.values()].map(({ state }) => state),
    began,
  };
};
