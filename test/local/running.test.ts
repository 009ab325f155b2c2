import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutputs } from '../../infra/local/outputs/readOutputs.ts';
import { processIdentity } from '../../infra/local/supervise/processIdentity.ts';
import { freePorts } from '../fixtures/freePorts.ts';
import { type NpmStart, npmStart } from './NpmStart.ts';
import { openAndFollow } from './openAndFollow.ts';
import { ownFolder } from './ownFolder.ts';
import { wholeness } from './wholeness.ts';

const folder = ownFolder();
const stateDir = join(folder, 'state');
const ports = await freePorts();
let start: NpmStart;

beforeAll(async () => {
  start = npmStart(stateDir, ports);
  await start.untilUp();
}, 180_000);
afterAll(async () => {
  start.signal('SIGTERM');
  await start.ended;
});

function parts(): Record<string, number> {
  return JSON.parse(readFileSync(join(stateDir, 'run', 'parts.json'), 'utf8'));
}

describe('a running local cloud', () => {
  test('tells a second start where it is, and is not disturbed', async () => {
    const second = npmStart(stateDir, await freePorts());

    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(
      new RegExp(
        `^Patrouille already runs here \\(process ${start.pid}\\): http://127\\.0\\.0\\.1:${ports.web}/start/`,
      ),
    );
    expect(second.said().trim().split('\n')).toHaveLength(1);
    expect(await wholeness(start.outputsPath)).toEqual([]);
  });

  test('does not stand in the way of another one with its own folder, only of its ports', async () => {
    const second = npmStart(join(folder, 'another'), ports);

    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${ports.emulator} (local AWS) is taken by`);
  });

  test.each(['gateway', 'web', 'emulator'])('brings back its %s when that is killed', async (part) => {
    const before = parts()[part] ?? -1;

    const feed = await openAndFollow(readOutputs(start.outputsPath), null);
    process.kill(before, 'SIGKILL');
    while (parts()[part] === before) await wait(50);
    while ((await wholeness(start.outputsPath)).length > 0) await wait(200);

    // What it had when it was saved last is less than what the clients have: it must not go on with old numbers.
    const after = await openAndFollow(readOutputs(start.outputsPath), feed);
    expect(after.epoch === feed.epoch).toBe(part !== 'emulator');
    expect(processIdentity(before)).toBeNull();
    expect(start.said()).toContain(`The ${part} is back`);
  });

  test('stops everything it started on SIGTERM, keeps its state, and starts from it', async () => {
    const { parent: _, ...children } = parts();
    const feed = await openAndFollow(readOutputs(start.outputsPath), null);
    start.signal('SIGTERM');
    expect(await start.ended).toBe(0);
    expect(Object.values(children).map(processIdentity)).toEqual(Object.values(children).map(() => null));
    expect(existsSync(start.outputsPath)).toBe(false);

    start = npmStart(stateDir, ports);
    await start.untilUp();

    expect(start.said()).toMatch(/^From the state saved [\d: -]+$/m);
    expect(await wholeness(start.outputsPath)).toEqual([]);
    expect(await openAndFollow(readOutputs(start.outputsPath), feed)).toEqual({
      epoch: feed.epoch,
      head: feed.head + 1,
    });
  });

  /** Npm starts the last one, as a person does, and is killed next. */
  const byNpm = { args: ['--no-cic', '--cold'], command: ['npm', 'start', '--'] };
  test.each([
    [
      'half-written',
      'not whole',
      () =>
        writeFileSync(join(stateDir, 'emulator', 'saved', 'services', 'cognito.json'), '{"__ministack_fo'),
      {},
    ],
    ['an older release’s', 'another release', () => replaceRelease(), byNpm],
  ])('begins afresh, and says so in a line, when its state is %s', async (_what, line, damage, as) => {
    start.signal('SIGTERM');
    await start.ended;
    damage();

    start = npmStart(stateDir, ports, as);
    await start.untilUp();

    expect(
      start
        .said()
        .split('\n')
        .filter((said) => said.startsWith('Fresh: ') && said.includes(line)),
    ).toHaveLength(1);
    expect(await wholeness(start.outputsPath)).toEqual([]);
    rmSync(join(stateDir, 'emulator', 'saved.broken'), { recursive: true, force: true });
  });

  test('leaves nothing running when npm is killed, though nobody tells it', async () => {
    const children = parts();

    start.signal('SIGKILL');
    while (Object.values(children).some((pid) => processIdentity(pid) !== null)) await wait(100);

    expect(Object.keys(children).sort()).toEqual(['emulator', 'gateway', 'parent', 'web']);
  });
});

function replaceRelease(): void {
  const manifest = join(stateDir, 'emulator', 'saved', 'manifest.json');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace(/"release": "[^"]*"/, '"release": "0-older"'),
  );
}
