import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../infra/tools/repositoryRoot.ts';
import { freePorts } from '../../fixtures/freePorts.ts';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const { local } = target;
const token = target.users.member.accessToken;
const main = join(repositoryRoot, 'infra/local/gateway/main.ts');

const start = (port: number): { child: ChildProcess; output: () => string } => {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH ?? '',
      AWS_ENDPOINT_URL: local?.endpoint ?? '',
      AWS_REGION: target.region,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      GATEWAY_PORT: String(port),
      PATROUILLE_SUPERVISED: '1',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  return { child, output: () => text };
};

const untilUp = async (port: number): Promise<void> => {
  for (let i = 0; i < 200; i++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (up?.ok) return;
    await wait(100);
  }
  throw new Error('The gateway did not come up');
};

const exitOf = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, 'exit')) as [number | null])[0];

describe.runIf(local !== null)('the gateway as a process', () => {
  it('finishes what is under way when it is asked to end, and takes no more', async () => {
    const { gateway: port } = await freePorts();
    const { child, output } = start(port);
    await untilUp(port);
    const here = { ...target, graphqlUrl: `http://127.0.0.1:${port}/v1/apis/${local?.apiId}/graphql` };
    await callGraphql(here, { query: '{ hello }' }, { token });
    const slow = callGraphql(here, { query: '{ lambda(how: "slow") }' }, { token });
    await wait(60);
    child.kill('SIGTERM');
    expect((await slow).body).toEqual({ data: { lambda: '{"slow":true}' } });
    expect(await exitOf(child)).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    expect(output()).toMatch(/gateway\.listening .*\n[\s\S]*gateway\.stopping\n[\s\S]*gateway\.stopped\n/);
  });

  it('ends when its parent is gone', async () => {
    const { gateway: port } = await freePorts();
    const { child } = start(port);
    await untilUp(port);
    child.stdin?.end();
    expect(await exitOf(child)).toBe(0);
  });

  it('says in one line that its port is taken', async () => {
    const { child, output } = start(Number(new URL(local?.gatewayUrl ?? '').port));
    expect(await exitOf(child)).toBe(1);
    expect(output()).toMatch(/^EADDRINUSE [^\n]*\n$/);
  });

  it('writes nothing of what people send or get', async () => {
    const canary = `canary-${Date.now()}`;
    const query = `query Canary${Date.now()} { a: hello(name: "${canary}") broken lambda(how: "throw") }`;
    const { text } = await callGraphql(
      target,
      { query, variables: { canary } },
      { token },
      { 'x-contract': canary },
    );
    expect(text).toContain(canary);
    await callGraphql(target, { query: `{ ${canary} }` }, { token: `${token}${canary}` });
    const log = readFileSync(local?.gatewayLog ?? '', 'utf8');
    expect(log).toContain('resolver.fault');
    for (const secret of [
      canary,
      token,
      token.split('.')[2] ?? '',
      target.apiKey,
      'Canary',
      'member',
      'It broke',
    ]) {
      expect(log).not.toContain(secret);
    }
  });
});
