import type { ResponseTime } from './ResponseTime.ts';

/** The parts of a unit's way that are measured, and the whole of it. */
export const stages = ['alert', 'turnout', 'drive', 'total'] as const;

export type Stage = (typeof stages)[number];

const ends: Readonly<Record<Stage, readonly [keyof ResponseTime, keyof ResponseTime]>> = {
  alert: ['createdAt', 'alertedAt'],
  turnout: ['alertedAt', 'enRouteAt'],
  drive: ['enRouteAt', 'onSceneAt'],
  total: ['createdAt', 'onSceneAt'],
};

/** How long a stage lasted, ms; null when one of its ends did not come, or they came in the wrong order. */
export const stageMs = (row: ResponseTime, stage: Stage): number | null => {
  const [from, to] = ends[stage].map((end) => row[end]);
  if (from === undefined || to === undefined) return null;
  const ms = Date.parse(to) - Date.parse(from);
  return ms < 0 ? null : ms;
};
