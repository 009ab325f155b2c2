import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMessenger } from './createMessenger.ts';

/** A zone's token endpoint and intake, and what they were asked. */
const asked: { path: string; authorization: string; body: string }[] = [];
let intake: (response: ServerResponse) => void;
let tokens = 0;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', body });
    if (request.url === '/token')
      response.end(JSON.stringify({ access_token: `t${++tokens}`, expires_in: 600 }));
    else intake(response);
  });
});
let base = '';
const send = () =>
  createMessenger(() => ({
    tokenUrl: `${base}/token`,
    intakeUrl: `${base}/intake`,
    machineClientId: 'cic',
    machineClientSecret: 'secret',
  }));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}`;
});
beforeEach(() => {
  asked.length = 0;
  intake = (response) => response.end('{}');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a message is sent in the name of the machine client, with one token for many', async () => {
  const deliver = send();

  expect(await deliver('{"a":1}')).toEqual({ kind: 'ACCEPTED' });
  expect(await deliver('{"a":2}')).toEqual({ kind: 'ACCEPTED' });
  expect(asked.map(({ path }) => path)).toEqual(['/token', '/intake', '/intake']);
  expect(asked[0]?.authorization).toBe(`Basic ${Buffer.from('cic:secret').toString('base64')}`);
  expect(asked[1]?.authorization).toBe(`Bearer t${tokens}`);
  expect(asked[2]?.body).toBe('{"a":2}');
});

test.each([
  [409, '{"reason":"incident.alreadyClosed"}', { kind: 'REFUSED', reason: 'incident.alreadyClosed' }],
  [400, '{"reason":"input.invalid"}', { kind: 'REFUSED', reason: 'input.invalid' }],
  [409, '{"reason":"command.busy"}', { kind: 'LATER', reason: 'command.busy' }],
  [503, '{"message":"Service Unavailable"}', { kind: 'LATER', reason: '503' }],
  [404, '{"message":"Not Found"}', { kind: 'LATER', reason: '404' }],
  [429, '', { kind: 'LATER', reason: '429' }],
])('an answer %i %s is understood', async (status, body, delivery) => {
  intake = (response) => response.writeHead(status).end(body);

  expect(await send()('{}')).toEqual(delivery);
});

test('a token that is no longer good is asked for anew', async () => {
  const deliver = send();
  intake = (response) => response.writeHead(401).end('{"message":"Unauthorized"}');
  expect((await deliver('{}')).kind).toBe('LATER');
  intake = (response) => response.end('{}');

  expect((await deliver('{}')).kind).toBe('ACCEPTED');
  expect(asked.filter(({ path }) => path === '/token')).toHaveLength(2);
});

test('nobody there is something that passes', async () => {
  const deliver = createMessenger(() => ({
    tokenUrl: 'http://127.0.0.1:9/token',
    intakeUrl: 'http://127.0.0.1:9/intake',
    machineClientId: 'cic',
    machineClientSecret: 'secret',
  }));

  expect((await deliver('{}')).kind).toBe('LATER');
});
