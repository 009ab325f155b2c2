import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Says which process a number means just now: the boot and the tick it started at (Linux), or its start time and
 * command (elsewhere). Numbers are reused; a number with its identity is not. Null when no such process runs.
 */
export function processIdentity(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The command stands in parentheses and may hold spaces: count the fields after it.
      const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state === 'Z' || state === 'X') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${rest[18]}`;
    }
    return execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
