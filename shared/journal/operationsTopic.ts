import type { ZoneCode } from '../kernel/ZoneCode.ts';

/**
 * The topic every operational event of a zone goes to (decisions.md 1: topics are coarse).
 * The zone stands in it, so that a page which strays to another zone's feed matches no filter there.
 */
export const operationsTopic = (zone: ZoneCode): string => `${zone}/operations`;
