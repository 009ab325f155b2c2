import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readOutputs } from '../../infra/local/outputs/readOutputs.ts';
import { writeOutputs } from '../../infra/local/outputs/writeOutputs.ts';
import { freePorts } from '../fixtures/freePorts.ts';
import { type NpmStart, npmStart } from './NpmStart.ts';
import { ownFolder } from './ownFolder.ts';
import { seeded } from './seeded.ts';
import { wholeness } from './wholeness.ts';

const kills = process.env.LONG === '1' ? 40 : 2;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const chance = seeded(seed);
const folder = ownFolder();
const stateDir = join(folder, 'state');
const ports = await freePorts();
let done = 0;
let running: NpmStart | null = null;

afterEach(async () => {
  running?.signal('SIGTERM');
  await running?.ended;
  running = null;
});
afterAll(() => {
  console.log(
    `kills: ${done} times kill -9 at a random moment of a start (seed ${seed}), each time the next start came up whole`,
  );
});

/** The emulator's process, once this start has one. */
function emulatorPid(): number | null {
  const record = join(stateDir, 'run', 'emulator.json');
  if (!existsSync(record)) return null;
  try {
    return Number(JSON.parse(readFileSync(record, 'utf8')).pid);
  } catch {
    return null; // being written
  }
}

describe('kill -9 at any moment of a start', () => {
  test.each(Array.from({ length: kills }, (_, index) => index + 1))(
    'kill %i: the next start comes up whole and says from what',
    async (round) => {
      // Prepare: a start, killed somewhere in it; every other time it is the emulator that is killed.
      // The killed one is a whole start, warm functions too; the next only has to come up.
      const first = npmStart(stateDir, ports, { args: round === 1 ? ['--fresh', '--no-cic'] : ['--no-cic'] });
      const moment = Math.round(chance() * (round < 3 ? 9_000 : 6_000));
      await wait(moment);
      const emulator = emulatorPid();
      if (round % 2 === 0 && emulator !== null) {
        process.kill(emulator, 'SIGKILL');
        // It sees to that itself, or gives up with a line; either way the next start must be whole.
        await wait(chance() * 1_000);
      }
      first.signal('SIGKILL');
      await first.ended;

      // Act
      const second = npmStart(stateDir, ports);
      running = second;
      await second.untilUp();

      // Assess
      expect(
        await wholeness(second.outputsPath),
        `killed after ${moment} ms, seed ${seed}\n${first.said()}`,
      ).toEqual([]);
      expect(second.said()).toMatch(/^(Fresh: |From the state saved )/m);
      second.signal(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
      await second.ended;
      done++;
    },
  );

  test('what calls a cloud whole would see one that is not', async () => {
    // A seeded fault: a person the zone does not know, and a page that is not served.
    const start = npmStart(stateDir, ports);
    running = start;
    await start.untilUp();
    const outputs = readOutputs(start.outputsPath);
    const [zone] = outputs.zones;
    const stranger = { username: 'n.iemand', password: 'Oefening-2026!', name: 'N. Iemand', roles: [] };
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '');
    writeOutputs(wrong, {
      ...outputs,
      web: 'http://127.0.0.1:9',
      zones: zone === undefined ? [] : [{ ...zone, people: [stranger] }],
    });

    const found = await wholeness(wrong);

    expect(found.some((line) => line.includes('n.iemand'))).toBe(true);
    expect(found.some((line) => line.startsWith('/start/'))).toBe(true);
    expect(await wholeness(start.outputsPath)).toEqual([]);
  });
});
