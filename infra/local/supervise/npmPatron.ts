import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parentOf } from './parentOf.ts';

/**
 * The npm that runs this process as a script, or null. npm starts a shell and the shell us; when npm is killed -9
 * nobody tells us, so whoever lives for it has to look (watchPatron.ts).
 */
export function npmPatron(env: NodeJS.ProcessEnv): number | null {
  if (env.npm_lifecycle_event === undefined) return null;
  const parent = process.ppid;
  return isShell(parent) ? parentOf(parent) : parent;
}

function isShell(pid: number): boolean {
  const command =
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return /^\S*sh -c /.test(command);
}
