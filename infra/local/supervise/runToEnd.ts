import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** How a command ended and what it said. */
export interface CommandEnd {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a command to its end in a process group of its own; when `signal` aborts, the whole group is ended.
 * A command that cannot be started ends with code null and the reason as output.
 * @param log where all it says is kept as well
 */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: {
    readonly env: NodeJS.ProcessEnv;
    readonly cwd?: string;
    readonly log?: string;
    readonly signal?: AbortSignal;
  },
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    if (options.log !== undefined) mkdirSync(dirname(options.log), { recursive: true });
    const child = spawn(command, [...args], {
      env: options.env,
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-100_000);
      if (options.log !== undefined) appendFileSync(options.log, chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const endGroup = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    options.signal?.addEventListener('abort', endGroup, { once: true });
    const done = (code: number | null, extra = ''): void => {
      options.signal?.removeEventListener('abort', endGroup);
      resolve({ code, output: output + extra });
    };
    child.once('error', (fault) => done(null, fault.message));
    child.once('close', (code) => done(code));
  });
}
