import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordProcess } from './ProcessRecord.ts';
import { acquireRunLock } from './RunLock.ts';

let stateDir = '';
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'patrouille-lock-'));
});
afterEach(() => rmSync(stateDir, { recursive: true }));

const leave = (lock: object): void => writeFileSync(join(stateDir, 'run.lock'), JSON.stringify(lock));

describe('the lock of a state folder', () => {
  test('tells a second start where the first one is', async () => {
    const lock = await acquireRunLock(stateDir, 'http://127.0.0.1:8080/start/', null);

    await expect(acquireRunLock(stateDir, 'x', null)).rejects.toThrow(
      /already runs here \(process \d+\): http:\/\/127\.0\.0\.1:8080\/start\//,
    );

    lock.release();
    (await acquireRunLock(stateDir, 'x', null)).release();
    expect(readdirSync(stateDir)).toEqual([]);
  });

  test('is taken over from a start that is gone', async () => {
    leave({
      holder: { pid: process.pid, identity: 'an earlier process' },
      patron: null,
      stopping: false,
      address: '',
    });

    (await acquireRunLock(stateDir, 'x', null)).release();
  });

  test.each(['', '{"holder":', '[]'])('is taken over when it is damaged (%j)', async (content) => {
    writeFileSync(join(stateDir, 'run.lock'), content);

    (await acquireRunLock(stateDir, 'x', null)).release();
  });

  test('makes a start wait for one that is stopping', async () => {
    const first = await acquireRunLock(stateDir, 'first', null);
    first.announceStop();

    const second = acquireRunLock(stateDir, 'second', null);
    await wait(250);
    first.release();

    (await second).release();
  });

  test('makes a start wait for one whose npm was killed, for it will notice', async () => {
    leave({
      holder: recordProcess(process.pid),
      patron: { pid: process.pid, identity: 'a killed npm' },
      stopping: false,
      address: '',
    });

    await expect(acquireRunLock(stateDir, 'x', null, 300)).rejects.toThrow(/still stopping/);
  });

  test('is held by one of many that start at the same moment', async () => {
    const module = JSON.stringify(join(import.meta.dirname, 'RunLock.ts'));
    leave({ holder: { pid: 1, identity: 'gone' }, patron: null, stopping: false, address: '' });
    const script = `import(${module}).then(({ acquireRunLock }) => acquireRunLock(${JSON.stringify(stateDir)}, 'x', null)).then(() => { console.log('held'); setTimeout(() => {}, 1500); }, () => process.exit(1))`;

    const held = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
        let said = '';
        child.stdout.on('data', (chunk) => (said += chunk));
        return new Promise<string>((done) => child.once('close', () => done(said.trim())));
      }),
    );

    expect(held.filter((said) => said === 'held')).toHaveLength(1);
  });
});
