import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyStack } from '../../../infra/tools/applyStack.ts';
import { awsClients } from '../../../infra/tools/awsClients.ts';
import { synthesizeTemplates } from '../../../infra/tools/synthesizeTemplates.ts';
import { bringWeb } from '../../../infra/tools/web/bringWeb.ts';
import { securityHeaders } from '../../../infra/web/securityHeaders.ts';
import { assumedRole } from '../../fixtures/assumedRole.ts';
import { onboardingTarget } from './onboardingTarget.ts';
import { withoutSecondFactor } from './withoutSecondFactor.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const connect = ['https://a.example', 'wss://b.example'];
const root = mkdtempSync(join(tmpdir(), 'patrouille-door-'));
const files: Readonly<Record<string, string>> = {
  'patrol/index.html': '<!doctype html>patrol',
  'patrol/sw.js': 'self',
  'assets/app-1.js': 'let a = 1;',
  'start/index.html': 'names of a demonstration',
};
let endpoint = '';
let door = '';
let bucket = '';

/** Asks the distribution as a browser does that came by TLS, which ends before the emulator. */
const ask = (path: string, { method = 'GET', tls = true, host = door } = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const headers = { host, ...(tls ? { 'x-forwarded-proto': 'https' } : {}) };
    request(`${endpoint}${path}`, { method, headers }, (answer) => {
      const said: Buffer[] = [];
      answer.on('data', (bytes: Buffer) => said.push(bytes));
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(said).toString('utf8'),
        }),
      );
    })
      .on('error', fail)
      .end();
  });

beforeAll(async () => {
  const { aws, cloud, tool } = await onboardingTarget();
  endpoint = cloud.endpoint;
  const { web: body } = await synthesizeTemplates();
  const { outputs } = await applyStack(awsClients(aws).stacks, {
    stackName: 'patrouille-web-5998',
    template: { body },
    parameters: {
      ZoneCode: '5998',
      WebHost: '5998.patrouille.example',
      CertificateArn: 'arn:aws:acm:us-east-1:000000000000:certificate/00000000-0000-0000-0000-000000000000',
      ConnectOrigins: connect.join(' '),
    },
    tags: { release: 'test' },
    changeSetName: 'web-test',
  });
  door = outputs.DistributionDomain ?? '';
  bucket = outputs.SiteBucket ?? '';
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // As the role that brings them, and as no administrator.
  const credentials = await assumedRole(
    cloud.endpoint,
    cloud.region,
    await withoutSecondFactor(aws, tool.platform.onboarderRoleArn),
  );
  await bringWeb({ aws: { ...aws, credentials }, bucket, root, config: { zones: [] } });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the deployed door of a zone’s pages', () => {
  test('gives a place inside a client its page, with every header of the local server and TLS for two years', async () => {
    const { status, headers, text } = await ask('/patrol/5998/incident/01J0');

    expect([status, text]).toEqual([200, files['patrol/index.html']]);
    for (const [name, value] of Object.entries(securityHeaders({ connect: [connect.join(' ')] })))
      expect(headers[name], name).toBe(value);
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('gives a file its type, and has it kept for ever where its name holds its content', async () => {
    const hashed = await ask('/assets/app-1.js');
    const worker = await ask('/patrol/sw.js');

    expect([hashed.text, hashed.headers['cache-control']]).toEqual([
      'let a = 1;',
      'public, max-age=31536000, immutable',
    ]);
    expect(worker.headers['cache-control']).toBe('no-store');
    for (const { headers } of [hashed, worker])
      expect([headers['content-type'], headers['x-content-type-options']]).toEqual([
        'text/javascript; charset=utf-8',
        'nosniff',
      ]);
    expect((await ask('/config.json')).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('leads a page asked for without TLS to it, and refuses a file', async () => {
    const page = await ask('/patrol/', { tls: false });

    expect([page.status, page.headers.location]).toEqual([301, `https://${door}/patrol/`]);
    for (const path of ['/assets/app-1.js', '/patrol/sw.js', '/config.json'])
      expect((await ask(path, { tls: false })).status, path).toBe(403);
  });

  test('is asked and never told: nothing but GET and HEAD has a way in, TRACE neither', async () => {
    const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];

    for (const method of methods) expect((await ask('/patrol/', { method })).status, method).toBe(403);
    expect((await ask('/patrol/', { method: 'HEAD' })).status).toBe(200);
    console.log(`the door: ${methods.length} ways in refused`);
  });

  test('lists nothing, has nothing of a demonstration, and keeps no refusal', async () => {
    for (const path of ['/assets/', '/assets/app-2.js', '/start/', '/start/index.html', '/.built-from']) {
      const { status, headers, text } = await ask(path);
      expect(status, path).toBe(403);
      expect(text, path).not.toContain('app-1');
      expect(String(headers['cache-control']), path).not.toContain('immutable');
    }
  });

  test('is the only way to its files: nobody reads the bucket itself', async () => {
    const { status } = await ask(`/${bucket}/patrol/index.html`, { host: new URL(endpoint).host });

    expect(status).toBe(403);
  });
});
