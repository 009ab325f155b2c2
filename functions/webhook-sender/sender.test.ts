import { describe, expect, test } from 'vitest';
import { mostAttempts } from '../../shared/webhook/nextAttempt.ts';
import { senderWorld, webhook } from './sender.fixture.ts';

describe('a system of the zone’s own', () => {
  test('is told what it wants to hear, signed, once, and nothing of anybody in it', async () => {
    const { happens, pass, tell, received, store } = senderWorld(() => 204);
    happens('incident.opened');
    happens('incident.noteAdded', { type: 'incident.noteAdded', text: 'Geheim' });
    happens('incident.priorityChanged', { type: 'incident.priorityChanged', from: 'P3', to: 'P1' });
    happens('incident.closed', { type: 'incident.closed', code: 'DONE', remark: 'Geheim' });

    await pass();
    await tell();
    await pass();

    expect(received.map(({ body }) => JSON.parse(body).type)).toEqual(['incident.opened', 'incident.closed']);
    expect(received.every(({ signed }) => signed)).toBe(true);
    expect(JSON.parse(received[0]?.body ?? '').data).toEqual({
      zone: '5449',
      id: 'incident-1',
      version: 1,
      epoch: 'E1',
      seq: 1,
      number: '5449-2026-000001',
      incidentType: 'FIGHT',
      priority: 'P1',
    });
    expect(JSON.stringify(received)).not.toMatch(/Janssens|Geheim|Kaai|0470|Voorbeeld/);
    // What left is in the journal before it left: to whom, which stretch of the feed, which incidents.
    expect(store.rows).toMatchObject([
      {
        type: 'webhook.handedOver',
        audit: { op: 'TRANSFER', objectId: `${webhook.id}/E1/1-4`, count: 2 },
      },
    ]);
    expect(store.rows[0]).not.toHaveProperty('topic');
  });

  test('that fails, is late or is away gets each message again under its id until it takes it', async () => {
    const answers = [503, 'TIMEOUT', 'UNREACHABLE', 429, 200] as const;
    const { happens, pass, received, states, began } = senderWorld((_, times) => answers[times - 1] ?? 200);
    happens('incident.opened');

    await pass();

    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(received.map(({ at }) => at - began)).toEqual([0, 5_000, 35_000, 335_000, 2_135_000]);
    expect(states()).toEqual(['DELIVERED']);
  });

  test('that never answers rightly leaves its messages to a person, and so does one that wants no more', async () => {
    const never = senderWorld(() => 500);
    never.happens('incident.opened');
    await never.pass();
    const gone = senderWorld(() => 410);
    gone.happens('incident.opened');
    await gone.pass();

    expect(never.received).toHaveLength(mostAttempts);
    expect(never.states()).toEqual(['DEAD']);
    expect(never.store.rows.map(({ type }) => type)).toEqual([
      'webhook.handedOver',
      'webhook.deliveryGivenUp',
    ]);
    expect(gone.received).toHaveLength(1);
    expect(gone.states()).toEqual(['DEAD']);
  });

  test('is told afterwards what happened while it was paused, and nothing once it was removed', async () => {
    const { happens, pass, received, store, states } = senderWorld(() => 200);
    store.all.set(webhook.id, { ...webhook, state: 'PAUSED' });
    happens('incident.opened', undefined, 120);
    await pass();
    expect(received).toHaveLength(0);

    store.all.set(webhook.id, webhook);
    await pass();
    expect(received).toHaveLength(120);

    happens('incident.opened');
    await store.deliveries('WAITING', 1);
    store.all.set(webhook.id, { ...webhook, state: 'REMOVED' });
    await pass();
    expect(received).toHaveLength(120);
    expect(new Set(states())).toEqual(new Set(['DELIVERED']));
  });
});

describe('whatever comes twice', () => {
  test('two senders at once, each message asked for three times: each is made once and sent once', async () => {
    const { happens, tell, attempt, received, store } = senderWorld(() => 200);
    happens('incident.opened', undefined, 40);

    await Promise.all([tell(), tell(), tell()]);
    const ids = [...store.made.keys()];
    await Promise.all([...ids, ...ids, ...ids].map((id) => attempt(id)));

    expect(received).toHaveLength(40);
    expect(new Set(received.map(({ id }) => id)).size).toBe(40);
    expect(store.rows).toHaveLength(1);
    console.log('webhooks: 3 senders, 120 calls for 40 messages, 40 sent');
  });

  test('a seeded fault, a store that lets a claim be taken twice, sends twice and is seen', async () => {
    const { happens, tell, attempt, received, store } = senderWorld(() => 200);
    happens('incident.opened');
    await tell();
    const [id = ''] = store.made.keys();
    const before = store.made.get(id);
    await attempt(id);
    if (before !== undefined) store.made.set(id, before);
    await attempt(id);

    expect(received).toHaveLength(2);
  });
});

test('a seeded fault, a signature by another secret, is what a receiver refuses', async () => {
  const { happens, pass, received } = senderWorld(() => 200, {
    secretOf: async () => Buffer.from('another'),
  });
  happens('incident.opened');

  await pass();

  expect(received.map(({ signed }) => signed)).toEqual([false]);
});
