import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { LocalPorts } from '../../infra/local/readLocalSettings.ts';
import { freePorts } from '../fixtures/freePorts.ts';
import { fakePython } from './fakePython.ts';
import { npmStart } from './NpmStart.ts';
import { ownFolder } from './ownFolder.ts';

const folder = ownFolder();
let seen = 0;
afterAll(() =>
  console.log(`obstacles: ${seen} ways a start can be in trouble, each told in one line, exit code ≠ 0`),
);

/** Starts with something in the way and gives the lines of the error, which must be one. */
async function refusal(stateName: string, env: Record<string, string>, ports?: LocalPorts): Promise<string> {
  const start = npmStart(join(folder, stateName), ports ?? (await freePorts()), { env });
  const code = await start.ended;
  expect(code).toBe(1);
  const lines = start
    .said()
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(done|failed| {2}|Fresh)/.test(line));
  expect(lines).toHaveLength(1);
  seen++;
  return lines[0] ?? '';
}

function holdPort(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** An environment of its own, so that it has to be installed. */
const ownVenv = (name: string): Record<string, string> => ({
  PATROUILLE_VENV: join(folder, name, 'venv'),
  PIP_NO_CACHE_DIR: '1',
  PIP_RETRIES: '0',
  PIP_TIMEOUT: '2',
});

describe('a start with something in the way says what it is and what to do', () => {
  test('no Python', async () => {
    const line = await refusal('no-python', {
      ...ownVenv('no-python'),
      PATROUILLE_PYTHON: join(folder, 'nothing'),
    });
    expect(line).toMatch(/Python was not found.*3\.10 or newer.*Install it/);
  });

  test('a Python that is too old', async () => {
    const line = await refusal('old-python', {
      ...ownVenv('old-python'),
      PATROUILLE_PYTHON: fakePython(folder, '3.8', { venv: true }),
    });
    expect(line).toMatch(/Python 3\.8 .* is too old.*3\.10 or newer/);
  });

  test('a Python without its venv module', async () => {
    const line = await refusal('no-venv', {
      ...ownVenv('no-venv'),
      PATROUILLE_PYTHON: fakePython(folder, '3.12', { venv: false }),
    });
    expect(line).toMatch(/lacks its venv module.*python3-venv/);
  });

  test('no way to the package index', async () => {
    const line = await refusal('no-network', {
      ...ownVenv('no-network'),
      PIP_INDEX_URL: 'http://127.0.0.1:9/simple',
      PIP_CONFIG_FILE: '/dev/null',
      PIP_NO_INDEX: '0',
    });
    expect(line).toMatch(/no way to the package index.*Check the network/);
  });

  test.each([
    ['emulator', 'PATROUILLE_EMULATOR_PORT', 'local AWS'],
    ['gateway', 'PATROUILLE_GATEWAY_PORT', 'AppSync gateway'],
    ['web', 'PATROUILLE_WEB_PORT', 'web'],
  ] as const)('the port of the %s taken, and by whom', async (part, setting, name) => {
    const ports = await freePorts();
    const holder = await holdPort(ports[part]);

    const line = await refusal(`port-${part}`, {}, ports);
    holder.close();

    expect(line).toContain(`Port ${ports[part]} (${name}) is taken by`);
    expect(line).toContain(`${setting}=`);
    if (process.platform === 'linux') expect(line).toContain(`(process ${process.pid})`);
  });

  test('a port that is no port', async () => {
    expect(await refusal('odd-port', { PATROUILLE_WEB_PORT: 'eighty' })).toContain(
      'PATROUILLE_WEB_PORT=eighty is no port',
    );
  });

  test('a state folder that cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    expect(await refusal('a-file/state', {})).toMatch(/a-file/);
  });

  test('a full disk', async () => {
    // Linux's /dev/full fails every write as a disk without room does; elsewhere explainFault.test.ts has to do.
    if (!existsSync('/dev/full')) return;
    mkdirSync(join(folder, 'full', 'run'), { recursive: true });
    symlinkSync('/dev/full', join(folder, 'full', 'run', 'parts.json.new'));

    expect(await refusal('full', {})).toMatch(/^The disk is full .*Make room/);
  });
});
