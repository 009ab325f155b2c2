import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { LocalProblem } from '../LocalProblem.ts';
import type { ChildSpec } from './ChildSpec.ts';
import { recordProcess } from './ProcessRecord.ts';

/** One life of a child: from spawn to exit. */
export interface RunningChild {
  readonly pid: number;
  readonly exited: Promise<string>;
  /** Whether a signal ended it, and not itself or the lack of a program to run. */
  wasKilled(): boolean;
  /** Waits until it serves; a LocalProblem with its last words when it ends or hangs instead. */
  untilReady(): Promise<void>;
  tell(line: string): void;
  /** Asks it to end (closes its standard input), by force after the grace; resolves when gone. */
  end(): Promise<void>;
  kill(): void;
}

const maxLogBytes = 10_000_000;

/** Starts a child in a process group of its own, so that Ctrl-C reaches only us and a forced end reaches all of it. */
export function runChild(spec: ChildSpec): RunningChild {
  const log = join(spec.stateDir, 'log', `${spec.name}.log`);
  const record = join(spec.stateDir, 'run', `${spec.name}.json`);
  mkdirSync(join(spec.stateDir, 'log'), { recursive: true });
  mkdirSync(join(spec.stateDir, 'run'), { recursive: true });
  const tooLong = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes;
  const logFd = openSync(log, tooLong ? 'w' : 'a');
  const child = spawn(spec.command, [...spec.args], {
    env: { ...spec.env, PATROUILLE_SUPERVISED: '1' },
    stdio: ['pipe', logFd, logFd, 'pipe'],
    detached: true,
  });
  closeSync(logFd);
  let exit: string | null = null;
  let killed = false;
  let ending = false;
  const exited = new Promise<string>((resolve) => {
    const end = (how: string): void => {
      if (exit !== null) return;
      exit = how;
      rmSync(record, { force: true });
      resolve(how);
    };
    child.once('error', (fault) => end(fault.message));
    child.once('exit', (code, signal) => {
      killed = signal !== null && !ending;
      end(signal ?? `exit code ${code}`);
    });
  });
  const pid = child.pid ?? -1;
  try {
    const identity = pid > 0 ? recordProcess(pid) : null;
    if (identity !== null) writeFileSync(record, JSON.stringify(identity));
  } catch (fault) {
    killGroup(pid); // a child nobody could find again must not run
    throw fault;
  }
  listen(child, spec);
  return {
    pid,
    exited,
    wasKilled: () => killed,
    untilReady: async () => {
      const until = Date.now() + spec.readyWithinMs;
      while (!(await spec.ready().catch(() => false))) {
        if (exit !== null)
          throw new LocalProblem(
            `The ${spec.name} ended at once (${exit}): ${lastWords(log)}  All it said is in ${log}`,
          );
        if (Date.now() > until)
          throw new LocalProblem(
            `The ${spec.name} does not answer after ${spec.readyWithinMs / 1000} s: ${lastWords(log)}  All it said is in ${log}`,
          );
        await Promise.race([wait(50), exited]);
      }
      // Whoever answered must be ours: a child that found its port taken has ended by now.
      if (exit !== null)
        throw new LocalProblem(
          `The ${spec.name} ended at once (${exit}): ${lastWords(log)}  All it said is in ${log}`,
        );
    },
    tell: (line) => void child.stdin?.write(`${line}\n`),
    end: async () => {
      if (exit !== null) return;
      ending = true;
      child.stdin?.end();
      const timer = setTimeout(() => killGroup(pid), spec.graceMs);
      await exited;
      clearTimeout(timer);
    },
    kill: () => killGroup(pid),
  };
}

function listen(child: ChildProcess, spec: ChildSpec): void {
  // A child that is gone cannot be told anything; its exit says so already.
  child.stdin?.on('error', () => {});
  const reports = child.stdio[3];
  if (reports === null || reports === undefined || !('readable' in reports)) return;
  const lines = createInterface({ input: reports as Readable });
  lines.on('line', (line) => spec.onReport?.(line));
}

function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // gone already
    }
  }
}

/** The line that tells most: the last one naming an error, else the last. */
function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-40);
  return (lines.findLast((line) => /error|EADDRINUSE/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
}
