import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { stillRuns } from './ProcessRecord.ts';

const recordSchema = v.object({ pid: v.number(), identity: v.string() });

/**
 * Ends what an earlier start of this state folder left running. Its children end by themselves when it is killed;
 * they get the time to (the emulator saves its state), and only the very processes that were written down are ended.
 * @returns the names of those that had to be ended by force
 */
export async function endLeftovers(stateDir: string, patienceMs = 15_000): Promise<string[]> {
  const folder = join(stateDir, 'run');
  const forced: string[] = [];
  for (const file of readFolder(folder)) {
    const record = read(join(folder, file));
    if (record !== null && stillRuns(record)) {
      const until = Date.now() + patienceMs;
      while (stillRuns(record) && Date.now() < until) await wait(50);
      if (stillRuns(record)) {
        forced.push(file.replace(/\.json$/, ''));
        process.kill(record.pid, 'SIGKILL');
        while (stillRuns(record)) await wait(20);
      }
    }
    rmSync(join(folder, file), { force: true });
  }
  return forced;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return []; // never started here
  }
}

function read(path: string): v.InferOutput<typeof recordSchema> | null {
  try {
    const parsed = v.safeParse(recordSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // half-written when its start was killed: the child had just begun and ends with its parent
  }
}
