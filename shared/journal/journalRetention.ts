/**
 * Days that copies of bodies live; the chain page outlives them all.
 * `feed`: what a device that was away may still catch up on; older gaps are answered by a snapshot.
 * `pending`: a marked row; longer than a stream keeps its records (one day), so that one that is delivered again
 * still finds its mark.
 */
export const journalRetention = { feed: 30, pending: 7 } as const;
