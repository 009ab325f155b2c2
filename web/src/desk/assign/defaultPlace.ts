import type { Candidate } from './Candidate.ts';

/**
 * Which of the units in sight Enter alarms before anybody has chosen: the first that is free. One that is busy goes
 * only when somebody says so, by its digit, the arrows, or a call sign that fits no other.
 * @returns its place, or null when somebody has to choose.
 */
export const defaultPlace = (shown: readonly Candidate[], typed: string): number | null => {
  if (typed.trim() !== '' && shown.length === 1) return 0;
  const place = shown.findIndex(({ proposal }) => proposal.free);
  return place === -1 ? null : place;
};
