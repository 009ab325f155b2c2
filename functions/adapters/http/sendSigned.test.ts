import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendSigned } from './sendSigned.ts';

const heard: string[] = [];
const server = createServer((request, response) => {
  heard.push(request.url ?? '');
  if (request.url === '/moved') response.writeHead(302, { location: '/elsewhere' }).end('look there');
  else response.writeHead(200, { etag: '"1"' }).end('here');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
});
beforeEach(() => void heard.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string) =>
  sendSigned({ service: 's3', region: 'eu-central-1', method: 'GET', url: new URL(path, origin) });

test('a request is answered as it was', async () => {
  const { status, body, bytes, etag } = await get('/here');
  expect({ status, body, bytes, etag }).toEqual({
    status: 200,
    body: 'here',
    bytes: Buffer.from('here'),
    etag: '"1"',
  });
});

test('a redirect is an answer and no address to go to: what is signed goes nowhere else', async () => {
  expect(await get('/moved')).toMatchObject({ status: 302, body: 'look there' });
  expect(heard).toEqual(['/moved']);
});
