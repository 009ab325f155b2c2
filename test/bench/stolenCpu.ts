import { readFileSync } from 'node:fs';

/** The machine's CPU time so far, in ticks, and how much of it the host kept for others. */
export interface CpuTime {
  readonly total: number;
  readonly stolen: number;
}

const read = (): CpuTime => {
  const [, ...ticks] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').trim().split(/\s+/);
  const numbers = ticks.map(Number);
  return { total: numbers.reduce((sum, n) => sum + n, 0), stolen: numbers[7] ?? 0 };
};

/** Without a beginning: the time now. With one: the percentage of CPU time stolen since then. Linux only; else 0. */
export function stolenCpu(): CpuTime;
export function stolenCpu(since: CpuTime): number;
export function stolenCpu(since?: CpuTime): CpuTime | number {
  if (process.platform !== 'linux') return since ? 0 : { total: 0, stolen: 0 };
  const now = read();
  if (!since) return now;
  const total = now.total - since.total;
  return total > 0 ? (100 * (now.stolen - since.stolen)) / total : 0;
}
