import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { LocalProblem } from '../LocalProblem.ts';
import { type ProcessRecord, recordProcess, stillRuns } from './ProcessRecord.ts';

const processSchema = v.object({ pid: v.number(), identity: v.string() });
const lockSchema = v.object({
  holder: processSchema,
  /** What the holder lives for (npm): once it is gone the holder is on its way out. */
  patron: v.nullable(processSchema),
  stopping: v.boolean(),
  address: v.string(),
});
type Lock = v.InferOutput<typeof lockSchema>;

export interface RunLock {
  /** Tells a start that comes now to wait for us rather than to give up. */
  announceStop(): void;
  release(): void;
}

/**
 * Makes sure one local cloud runs in a state folder. A lock left by a process that is gone is taken over; one
 * whose holder is stopping is waited for; a running one is a LocalProblem that says where it is.
 * A file made by `link` appears whole or not at all, so a kill at any moment leaves a lock that can be judged.
 */
export async function acquireRunLock(
  stateDir: string,
  address: string,
  patronPid: number | null,
  patienceMs = 30_000,
): Promise<RunLock> {
  mkdirSync(stateDir, { recursive: true });
  const path = join(stateDir, 'run.lock');
  const holder = recordProcess(process.pid);
  if (holder === null) throw new Error('this process cannot be identified');
  const mine: Lock = {
    holder,
    patron: patronPid === null ? null : recordProcess(patronPid),
    stopping: false,
    address,
  };
  const until = Date.now() + patienceMs;
  while (!take(path, mine)) {
    const other = read(path);
    const runs = other !== null && stillRuns(other.holder);
    if (runs && !isLeaving(other))
      throw new LocalProblem(
        `Patrouille already runs here (process ${other.holder.pid}): ${other.address}  Stop it with Ctrl-C first, or start a second one with other ports and PATROUILLE_STATE=<folder>.`,
      );
    if (runs && Date.now() > until)
      throw new LocalProblem(
        `The earlier Patrouille (process ${other.holder.pid}) is still stopping after ${patienceMs / 1000} s. End it: kill ${other.holder.pid}`,
      );
    await wait(runs ? 100 : 10);
  }
  return {
    announceStop: () => replace(path, { ...mine, stopping: true }),
    release: () => {
      if (isSame(read(path)?.holder, holder)) rmSync(path, { force: true });
    },
  };
}

function isLeaving(lock: Lock): boolean {
  return lock.stopping || (lock.patron !== null && !stillRuns(lock.patron));
}

function isSame(one: ProcessRecord | undefined, other: ProcessRecord | undefined): boolean {
  return one?.pid === other?.pid && one?.identity === other?.identity;
}

function tryLink(path: string, lock: Lock): boolean {
  const draft = writeDraft(path, lock);
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(path: string, lock: Lock): void {
  renameSync(writeDraft(path, lock), path);
}

function writeDraft(path: string, lock: Lock): string {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(lock));
  return draft;
}

/**
 * Takes the lock if it is free or its holder is gone. A dead lock is only ever replaced by who holds the lock on doing
 * that, and looks once more with it: of two who saw it dead, the slower would else take the quicker one's away. A start
 * killed while it held that one leaves it dead too, and is followed in the same way.
 */
function take(path: string, mine: Lock): boolean {
  if (tryLink(path, mine)) return true;
  if (!isDead(path)) return false;
  const succession = `${path}.next`;
  if (!take(succession, mine)) return false;
  try {
    if (isDead(path)) rmSync(path, { force: true });
    return tryLink(path, mine);
  } finally {
    rmSync(succession, { force: true });
  }
}

/** It is there, and its holder is not, or nobody can say who holds it. */
function isDead(path: string): boolean {
  const text = readText(path);
  if (text === null) return false;
  const lock = parse(text);
  return lock === null || !stillRuns(lock.holder);
}

/** Null when there is no lock, or one that nobody can read. */
function read(path: string): Lock | null {
  const text = readText(path);
  return text === null ? null : parse(text);
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

function parse(text: string): Lock | null {
  try {
    const parsed = v.safeParse(lockSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
