/** The sort key of the pending row that an aggregate's version left (shared/journal/PendingRow.ts). */
export const pendingSortKey = (version: number): string => `PENDING#${String(version).padStart(10, '0')}`;
