import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChildSpec } from './ChildSpec.ts';
import { processIdentity } from './processIdentity.ts';
import { supervise } from './supervise.ts';

let stateDir = '';
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'patrouille-supervise-'));
});
afterEach(() => rmSync(stateDir, { recursive: true }));

const obedient =
  'process.stdin.on("end", () => process.exit(0)).resume(); setInterval(() => {}, 1000); console.log("up")';
const spec = (script: string, more: Partial<ChildSpec> = {}): ChildSpec => ({
  name: 'part',
  command: process.execPath,
  args: ['-e', script],
  env: { PATH: process.env.PATH ?? '' },
  stateDir,
  ready: async () => readFileSync(join(stateDir, 'log', 'part.log'), 'utf8').includes('up'),
  readyWithinMs: 10_000,
  graceMs: 500,
  ...more,
});
const hooks = { onFault: () => {} };

describe('a supervised child', () => {
  test('comes back when it is killed', async () => {
    let restarted = 0;
    const child = await supervise(spec(obedient), { ...hooks, onRestarted: () => void restarted++ });
    const first = child.pid();

    child.kill();
    while (restarted === 0) await wait(20);
    const second = child.pid();
    await child.stop();

    expect(second).not.toBe(first);
    expect([processIdentity(first), processIdentity(second)]).toEqual([null, null]);
  });

  test('that does not want to end is ended by force', async () => {
    const child = await supervise(
      spec('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")'),
      hooks,
    );

    await child.stop();

    expect(processIdentity(child.pid())).toBeNull();
    expect(existsSync(join(stateDir, 'run', 'part.json'))).toBe(false);
  });

  test('that ends at once is a problem told with its last words', async () => {
    const failing = supervise(
      spec('console.error("EADDRINUSE 127.0.0.1:1"); process.exit(1)', { ready: async () => false }),
      hooks,
    );

    await expect(failing).rejects.toThrow(/exit code 1.*EADDRINUSE 127\.0\.0\.1:1/);
  });

  test('that never serves is a problem, and is not left running', async () => {
    const failing = supervise(spec(obedient, { ready: async () => false, readyWithinMs: 300 }), hooks);

    await expect(failing).rejects.toThrow(/does not answer after 0.3 s/);
  });

  test('that cannot be started is a problem', async () => {
    await expect(
      supervise(spec('', { command: join(stateDir, 'nothing'), ready: async () => false }), hooks),
    ).rejects.toThrow(/ENOENT/);
  });

  test('tells its parent on file descriptor 3', async () => {
    const lines: string[] = [];
    const child = await supervise(
      spec(`require("fs").writeSync(3, "saved\\n"); ${obedient}`, { onReport: (line) => lines.push(line) }),
      hooks,
    );
    while (lines.length === 0) await wait(20);
    await child.stop();

    expect(lines).toEqual(['saved']);
  });
});
