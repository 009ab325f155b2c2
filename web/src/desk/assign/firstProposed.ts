import type { Candidate } from './Candidate.ts';

/** The first of the candidates; where none of them is free, the last gives its place to the best that is. */
export const firstProposed = (candidates: readonly Candidate[], most: number): readonly Candidate[] => {
  const first = candidates.slice(0, most);
  if (first.some(({ proposal }) => proposal.free)) return first;
  const free = candidates.find(({ proposal }) => proposal.free);
  return free === undefined ? first : [...first.slice(0, most - 1), free];
};
