/** Ranks of the integrated police (law of 7 December 1998), and CALOG for staff who are no officers. */
export const ranks = ['AGT', 'INP', 'HINP', 'CP', 'HCP', 'CALOG'] as const;

export type Rank = (typeof ranks)[number];
