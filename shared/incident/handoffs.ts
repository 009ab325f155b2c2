/** Where a place was handed to, outside the police's own systems (web.md 2.9). */
export const handoffTargets = ['WAZE'] as const;

export type HandoffTarget = (typeof handoffTargets)[number];

/** How exact the place was that left. */
export const handoffExactnesses = ['EXACT', 'JUNCTION'] as const;

export type HandoffExactness = (typeof handoffExactnesses)[number];
