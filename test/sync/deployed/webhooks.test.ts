import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';

const cloud = localCloud();
const zone = cloud.zones[0];
if (zone === undefined) throw new Error('The cloud has no zone');
const origin = new URL(cloud.web).origin;
const webhookId = ulid();
let administrator = '';
let dispatcher = '';
let secret = '';
let deviceSeq = 0;

/** A system of the zone's own: it fails on the first, is slow on the second, refuses the third until it is mended. */
const got: {
  readonly id: string;
  readonly number: string;
  readonly signed: boolean;
  readonly status: number;
}[] = [];
const order: string[] = [];
let mended = false;
const receiver = createServer((request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => void answer(request, Buffer.concat(chunks).toString('utf8'), response));
});

const signatureBy = (key: string, { headers }: IncomingMessage, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(key.slice(6), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
    .digest('base64')}`;

const answer = async (request: IncomingMessage, body: string, response: ServerResponse): Promise<void> => {
  const id = String(request.headers['webhook-id']);
  if (!order.includes(id)) order.push(id);
  const place = order.indexOf(id);
  const before = got.filter((one) => one.id === id).length;
  const status = place === 0 && before === 0 ? 503 : place === 2 && !mended ? 410 : 204;
  if (place === 1) await wait(1_500);
  got.push({
    id,
    number: JSON.parse(body).data.number,
    signed: signatureBy(secret, request, body) === request.headers['webhook-signature'],
    status,
  });
  // A receiver that looked with another secret would have refused it: the seeded fault.
  expect(signatureBy(`whsec_${'A'.repeat(43)}=`, request, body)).not.toBe(
    request.headers['webhook-signature'],
  );
  response.writeHead(status).end();
};

const ask = async (token: string, document: string, input?: object) => {
  const envelope = newEnvelope('test-webhook-01', ++deviceSeq);
  const variables = input === undefined ? {} : { envelope, input };
  const { data, errors } = await graphqlCall(zone.graphqlUrl, { authorization: token }, document, variables);
  expect(errors).toEqual([]);
  return data ?? {};
};

const command = async <T>(token: string, name: string, type: string, shown: string, input: object) =>
  (
    await ask(
      token,
      `mutation ($envelope: CommandEnvelope!, $input: ${type}!) { ${name}(envelope: $envelope, input: $input) { ${shown} } }`,
      input,
    )
  )[name] as T;

const undelivered = async () => {
  const { webhooks } = await ask(administrator, '{ webhooks { undelivered { id lastAnswer attempts } } }');
  return (webhooks as { undelivered: { id: string; lastAnswer: string; attempts: number }[] }).undelivered;
};

const until = async (holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (!(await holds()) && performance.now() < end) await wait(100);
  expect(await holds()).toBe(true);
};

beforeAll(async () => {
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
  administrator = (await hostedSignIn(zone, 's.bedacht', origin)).accessToken;
  dispatcher = (await hostedSignIn(zone, 'a.voorbeeld', origin)).accessToken;
});

afterAll(async () => {
  await command(administrator, 'removeWebhook', 'RemoveWebhookInput', 'commandId', {
    webhookId,
    reason: 'Einde van de proef',
  });
  await new Promise((closed) => receiver.close(closed));
});

test('a system that fails, is late and refuses gets each incident signed, takes it once, and a person has the rest tried again', async () => {
  const { port } = receiver.address() as AddressInfo;
  const registered = await command<{ secret: string }>(
    administrator,
    'registerWebhook',
    'RegisterWebhookInput',
    'secret',
    { webhookId, label: 'Proef', url: `http://127.0.0.1:${port}/in`, kinds: ['INCIDENT_OPENED'] },
  );
  secret = registered.secret;
  const numbers: string[] = [];
  for (let n = 1; n <= 3; n++) {
    const { incident } = await command<{ incident: { number: string } }>(
      dispatcher,
      'openIncident',
      'OpenIncidentInput',
      'incident { number }',
      { type: 'FIGHT', priority: 'P3', title: `Proef ${n}`, location: { address: 'Fictieve Kaai 12' } },
    );
    numbers.push(incident.number);
  }

  const taken = () => got.filter(({ status }) => status === 204);
  await until(() => taken().length === 2, 30_000);
  await until(async () => (await undelivered()).length === 1, 10_000);
  const [dead] = await undelivered();
  expect(dead).toMatchObject({ lastAnswer: '410', attempts: 1 });
  mended = true;
  await command(administrator, 'retryDelivery', 'DeliveryInput', 'commandId', { deliveryId: dead?.id });
  await until(() => taken().length === 3, 20_000);
  await until(async () => (await undelivered()).length === 0, 10_000);

  expect(got.every(({ signed }) => signed)).toBe(true);
  expect(
    taken()
      .map(({ number }) => number)
      .toSorted(),
  ).toEqual(numbers.toSorted());
  expect(new Set(taken().map(({ id }) => id)).size).toBe(3);
  expect(got).toHaveLength(5);
  console.log(
    `webhooks: 3 incidents, ${got.length} attempts, each taken once, ${got.length} signatures right`,
  );
});
