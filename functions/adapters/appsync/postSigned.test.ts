import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postSigned } from './postSigned.ts';

const heard: { headers: IncomingHttpHeaders; body: string; url: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    heard.push({ headers: request.headers, body, url: request.url ?? '' });
    response.writeHead(418).end('short and stout');
  });
});
let url: URL;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = new URL(`http://127.0.0.1:${address.port}/v1/apis/a1/graphql`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The signature as the Signature Version 4 documentation computes it, from what arrived. */
const signatureOf = (secret: string, { headers, body, url: path }: (typeof heard)[number]): string => {
  const authorization = headers.authorization ?? '';
  const names = (/SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? '').split(';');
  const [, date = '', region = '', service = ''] =
    /Credential=[^/]+\/(\d+)\/([^/]+)\/([^/]+)/.exec(authorization) ?? [];
  const canonical = [
    'POST',
    path,
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, toSign).toString('hex');
};

test('a request arrives signed for AppSync in the name of the role, and its answer comes back whatever it is', async () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'session' };
  const post = postSigned({ url, region: 'eu-central-1', credentials: () => credentials });

  const answer = await post('{"query":"é"}');

  expect(answer).toEqual({ status: 418, body: 'short and stout' });
  const request = heard[0];
  if (request === undefined) throw new Error('nothing arrived');
  expect(request.body).toBe('{"query":"é"}');
  expect(request.headers['x-amz-security-token']).toBe('session');
  expect(request.headers.authorization).toContain('/eu-central-1/appsync/aws4_request');
  expect(request.headers.authorization).toContain(`Signature=${signatureOf('secret', request)}`);
  // The control: another secret gives another signature.
  expect(request.headers.authorization).not.toContain(signatureOf('other', request));
});

test('no answer is a fault', async () => {
  const nobody = new URL('http://127.0.0.1:9/graphql');
  const post = postSigned({
    url: nobody,
    region: 'eu-central-1',
    credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'b' }),
  });

  await expect(post('{}')).rejects.toThrow();
});
