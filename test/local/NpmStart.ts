import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalPorts } from '../../infra/local/readLocalSettings.ts';
import { readLocalSettings } from '../../infra/local/readLocalSettings.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';

/** A start of the local cloud as a person does it, in a state folder and on ports of the test's own. */
export interface NpmStart {
  readonly pid: number;
  readonly outputsPath: string;
  /** Everything it has said so far. */
  said(): string;
  /** Waits until it has written outputs.json and its address; throws with what it said when it ends instead. */
  untilUp(): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  signal(name: NodeJS.Signals): void;
}

const upWithinMs = 170_000;

/**
 * Starts `node infra/local/start.ts`, or whatever `command` says, with settings of the test's own. Without the dispatch
 * centre, and without starting functions nobody calls: that is half of a start's work on two cores.
 */
export function npmStart(
  stateDir: string,
  ports: LocalPorts,
  {
    env = {},
    args = ['--no-cic', '--cold'],
    command = [process.execPath, join(repositoryRoot, 'infra/local/start.ts')],
  }: { env?: Record<string, string>; args?: readonly string[]; command?: readonly string[] } = {},
): NpmStart {
  const [program = process.execPath, ...first] = command;
  const child = spawn(program, [...first, ...args], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutNpm(process.env),
      PATROUILLE_STATE: stateDir,
      PATROUILLE_VENV: readLocalSettings(process.env, repositoryRoot).venvDir,
      PATROUILLE_EMULATOR_PORT: String(ports.emulator),
      PATROUILLE_GATEWAY_PORT: String(ports.gateway),
      PATROUILLE_WEB_PORT: String(ports.web),
      ...env,
    },
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const outputsPath = join(stateDir, 'outputs.json');
  const ended = endOf(child);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  return {
    pid: child.pid ?? -1,
    outputsPath,
    said: () => said,
    ended,
    signal: (name) => void child.kill(name),
    untilUp: async () => {
      const until = Date.now() + upWithinMs;
      while (!(existsSync(outputsPath) && said.includes('/start/'))) {
        if (over) throw new Error(`It ended instead of coming up:\n${said}\n${readLog(stateDir)}`);
        if (Date.now() > until)
          throw new Error(`It is not up after ${upWithinMs / 1000} s:\n${said}\n${readLog(stateDir)}`);
        await wait(50);
      }
    },
  };
}

/** The tests themselves run under npm; a start must not take that npm for its own. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('npm_') && !name.startsWith('PATROUILLE_')),
  );
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
}

function readLog(stateDir: string): string {
  const log = join(stateDir, 'log', 'emulator.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-20).join('\n') : '';
}
