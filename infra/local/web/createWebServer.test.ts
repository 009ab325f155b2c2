import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outputs } from '../outputs/Outputs.ts';
import { createWebServer } from './createWebServer.ts';

const outputs: Outputs = {
  endpoint: 'http://127.0.0.1:1',
  region: 'eu-central-1',
  web: 'http://127.0.0.1:2',
  zones: [
    {
      code: '5449',
      name: 'Oostende',
      languages: ['nl'],
      stackName: 's',
      apiId: 'a',
      graphqlUrl: 'http://127.0.0.1:3/v1/apis/a/graphql',
      realtimeUrl: 'ws://127.0.0.1:3/v1/apis/a/graphql/realtime',
      userPoolId: 'p',
      clientId: 'c',
      issuer: 'http://127.0.0.1:1/p',
      jwksUrl: 'http://127.0.0.1:1/p/.well-known/jwks.json',
      authorizeUrl: 'http://127.0.0.1:1/oauth2/authorize',
      tokenUrl: 'http://127.0.0.1:1/oauth2/token',
      logoutUrl: 'http://127.0.0.1:1/logout',
      intakeUrl: 'http://127.0.0.1:1/intake',
      machineClientId: 'm',
      machineClientSecret: 'machine-secret',
      stack: {},
      people: [
        { username: 'a.voorbeeld', password: 'demo-password', name: 'A. Voorbeeld', roles: ['DISPATCHER'] },
      ],
    },
  ],
};
const root = mkdtempSync(join(tmpdir(), 'patrouille-web-'));
let current: Outputs | null = outputs;
const server = createWebServer({ root, outputs: () => current });
let base = '';

beforeAll(async () => {
  for (const folder of ['patrol', 'start', 'assets']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'patrol/index.html'), '<!doctype html>patrol');
  writeFileSync(join(root, 'assets/app-1.js'), 'let a = 1;');
  writeFileSync(join(root, 'assets/app-1.js.gz'), gzipSync('let a = 1;'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('the local web server', () => {
  test('gives a place inside a client that client’s page, under the strict policy', async () => {
    const answer = await fetch(`${base}/patrol/5449/incident/1`);

    expect(await answer.text()).toContain('patrol');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toContain(
      "connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:3 ws://127.0.0.1:3;",
    );
  });

  test('sends a hashed file packed, to be kept for ever', async () => {
    const answer = await fetch(`${base}/assets/app-1.js`);

    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toBe('let a = 1;');
  });

  test('answers a page that has not changed with 304', async () => {
    const first = await fetch(`${base}/patrol/`);
    const again = await fetch(`${base}/patrol/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });

    expect(again.status).toBe(304);
  });

  test('names addresses in config.json and people only in start.json, machine secrets in neither', async () => {
    const config = await (await fetch(`${base}/config.json`)).text();
    const start = await (await fetch(`${base}/start.json`)).text();

    expect(config).toContain('authorizeUrl');
    expect(start).toContain('demo-password');
    expect(config).not.toContain('demo-password');
    expect(config + start).not.toContain('machine-secret');
  });

  test('asks to come back while the cloud is coming up', async () => {
    current = null;
    const answer = await fetch(`${base}/config.json`);
    current = outputs;

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  });

  test('does not answer to another name for this machine', async () => {
    const status = await new Promise((resolve) => {
      request(`${base}/start.json`, { headers: { host: 'evil.example:8080' } }, (answer) =>
        resolve(answer.statusCode),
      ).end();
    });

    expect(status).toBe(421);
  });

  test('takes nothing but GET and HEAD', async () => {
    expect((await fetch(`${base}/patrol/`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${base}/patrol/missing.js`)).status).toBe(404);
  });
});
