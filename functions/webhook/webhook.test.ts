import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { createMemoryWebhooks } from '../../shared/webhook/createMemoryWebhooks.fixture.ts';
import type { Delivery } from '../../shared/webhook/Delivery.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { createWebhookOperations } from './createWebhookOperations.ts';

const ulid = (n: number): string => `01JDZ${String(n).padStart(21, '0')}`;
const dead: Delivery = {
  id: 'evt_1',
  version: 4,
  webhookId: ulid(1),
  type: 'incident.opened',
  ref: ulid(9),
  at: '2026-11-22T18:00:00.000Z',
  body: '{}',
  state: 'DEAD',
  attempts: 9,
  nextAt: '2026-11-22T18:00:00.000Z',
  lastAnswer: '503',
  lines: 1,
};

const office = (deliveries: readonly Delivery[] = []) => {
  const store = createMemoryWebhooks([], deliveries);
  const sent: string[] = [];
  const operations = createWebhookOperations({
    zone,
    store,
    clock: { now: () => millisecondsOf('2026-11-22T19:00:00.000Z') },
    waitWithJitter: async () => {},
    readHead: async () => ({ epoch: 'E1', seq: 7 }),
    secretOf: async (id, generation) => createHash('sha256').update(`${id}/${generation}`).digest(),
    send: async (ids) => {
      sent.push(...ids);
    },
    targets: 'PUBLIC',
  });
  let commands = 100;
  const ask = (name: OperationName, input: object, commandId = ulid(++commands)) =>
    operations[name]?.(
      name.startsWith('Query.')
        ? {}
        : {
            envelope: { commandId, deviceId: 'desk-0001', deviceSeq: 1, tDevice: '2026-11-22T19:00:00Z' },
            input,
          },
      callContextOf(personWith(['ZONE_ADMIN']), name),
    );
  return { ask, store, sent };
};

const registering = {
  webhookId: ulid(1),
  label: 'Meldkamer',
  url: 'https://systemen.politie.example/in',
  kinds: ['INCIDENT_OPENED'],
};
const SecretSchema = v.object({ ok: v.literal(true), value: v.object({ secret: v.nullable(v.string()) }) });
const secretIn = (answer: unknown) => v.parse(SecretSchema, answer).value.secret;

test('a secret is shown to the call that made it and to no other, and is in no store', async () => {
  const { ask, store } = office();

  const first = secretIn(await ask('Mutation.registerWebhook', registering, ulid(50)));
  const again = secretIn(await ask('Mutation.registerWebhook', registering, ulid(50)));
  const rotated = secretIn(await ask('Mutation.rotateWebhookSecret', { webhookId: ulid(1) }));

  expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(again).toBeNull();
  expect(rotated).not.toBe(first);
  expect(store.digest()).not.toContain('whsec_');
  expect(store.all.get(ulid(1))).toMatchObject({ generation: 2, oldSecretUntil: '2026-11-23T19:00:00.000Z' });
  expect(await store.cursor(ulid(1))).toEqual({ epoch: 'E1', seq: 7 });
});

test.each([
  [
    'an address inside',
    { ...registering, url: 'https://169.254.169.254/latest' },
    'webhook.addressNotAllowed',
  ],
  ['nothing to be told', { ...registering, kinds: [] }, 'input.invalid'],
  ['an address that is none', { ...registering, url: 'systemen' }, 'input.invalid'],
])('%s is refused', async (_, input, code) => {
  const { ask, store } = office();

  expect(await ask('Mutation.registerWebhook', input)).toMatchObject({ ok: false, refusal: { code } });
  expect(store.rows).toEqual([]);
});

test('what was given up is tried again once, or dismissed with a reason, and then it is off the list', async () => {
  const { ask, store, sent } = office([dead, { ...dead, id: 'evt_2' }]);
  await ask('Mutation.registerWebhook', registering);

  await ask('Mutation.retryDelivery', { deliveryId: 'evt_1' });
  await ask('Mutation.dismissDelivery', { deliveryId: 'evt_2', reason: 'Systeem is weg' });

  expect(sent).toEqual(['evt_1']);
  expect(store.made.get('evt_1')).toMatchObject({ state: 'WAITING', attempts: 0 });
  expect(store.made.get('evt_2')).toMatchObject({ state: 'DISMISSED' });
  expect(await ask('Mutation.retryDelivery', { deliveryId: 'evt_2' })).toMatchObject({
    ok: false,
    refusal: { code: 'webhook.notDead' },
  });
  expect(store.rows.map(({ type, version }) => [type, version])).toEqual([
    ['webhook.registered', 1],
    ['webhook.deliveryRetried', 2],
    ['webhook.deliveryDismissed', 2],
  ]);
});

test('what was removed is there no more for anybody', async () => {
  const { ask } = office();
  await ask('Mutation.registerWebhook', registering);
  await ask('Mutation.removeWebhook', { webhookId: ulid(1), reason: 'Systeem is weg' });

  expect(await ask('Query.webhooks', {})).toMatchObject({ value: { items: [], undelivered: [] } });
  expect(await ask('Mutation.changeWebhook', { webhookId: ulid(1), state: 'ACTIVE' })).toMatchObject({
    refusal: { code: 'webhook.notFound' },
  });
});
