import type { ResponseTime } from './ResponseTime.ts';
import { type Stage, stageMs } from './stages.ts';

/** What can be said of a stage over many incidents: how many there were, half of them, and nine of ten, within ms. */
export interface StageFigures {
  readonly count: number;
  readonly median: number | null;
  readonly ninety: number | null;
  /** Incidents a minute of the stage: the first is under a minute, the last holds all that took longer. */
  readonly perMinute: readonly number[];
}

/** Minutes drawn; what took longer is in the last bar. */
export const minutesDrawn = 20;

export const stageFigures = (rows: readonly ResponseTime[], stage: Stage): StageFigures => {
  const lasted = rows
    .map((row) => stageMs(row, stage))
    .filter((ms) => ms !== null)
    .sort((a, b) => a - b);
  const perMinute = Array.from({ length: minutesDrawn }, () => 0);
  for (const ms of lasted) {
    const minute = Math.min(minutesDrawn - 1, Math.floor(ms / 60_000));
    perMinute[minute] = (perMinute[minute] ?? 0) + 1;
  }
  return { count: lasted.length, median: quantile(lasted, 0.5), ninety: quantile(lasted, 0.9), perMinute };
};

/** The smallest value that this share of them does not exceed (nearest rank); null of none. */
const quantile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
