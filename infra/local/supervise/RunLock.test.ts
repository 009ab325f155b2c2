import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

const leave = (lock: object, folder = stateDir): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'run.lock'), JSON.stringify(lock));
};

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
    const [starts, rounds] = [6, 40];
    const module = JSON.stringify(join(import.meta.dirname, 'RunLock.ts'));
    for (let round = 0; round < rounds; round += 1)
      leave(
        { holder: { pid: 1, identity: 'gone' }, patron: null, stopping: false, address: '' },
        `${stateDir}/${round}`,
      );
    // All live until the last has been told, and meet at each lock at the same millisecond.
    const script = `
      const { acquireRunLock } = await import(${module});
      console.log('ready');
      process.stdin.once('data', async (data) => {
        const begins = Number(data);
        for (let round = 0; round < ${rounds}; round += 1) {
          while (Date.now() < begins + round * 25);
          await acquireRunLock(${JSON.stringify(stateDir)} + '/' + round, 'x', null).then(() => console.log('held ' + round), () => {});
        }
        console.log('told');
      });
      process.stdin.once('end', () => process.exit(0));`;
    const children = Array.from({ length: starts }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const one = { child, said: '' };
      child.stdout.on('data', (chunk) => (one.said += chunk));
      return one;
    });
    const all = async (word: string): Promise<void> => {
      while (!children.every(({ said }) => said.includes(word))) await wait(10);
    };

    await all('ready');
    for (const { child } of children) child.stdin.write(`${Date.now() + 50}`);
    await all('told');
    for (const { child } of children) child.stdin.end();

    const held = children.flatMap(({ said }) => said.match(/held \d+/g) ?? []);
    console.log(`run lock: ${rounds} locks of the dead, ${starts} heirs each, ${held.length} held`);
    expect(held.toSorted()).toEqual(Array.from({ length: rounds }, (_, round) => `held ${round}`).toSorted());
  });
});
