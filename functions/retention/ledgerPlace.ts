/**
 * Where entries stand in the erasure ledger, `2031-11-22/01J…`: places sort by time, and '' is before them all.
 *
 * @param at ISO 8601 UTC
 */
export const ledgerPlace = (at: string, ulid: string): string => `${at.slice(0, 10)}/${ulid}`;
