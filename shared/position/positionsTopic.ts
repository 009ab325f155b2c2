import type { ZoneCode } from '../kernel/ZoneCode.ts';

/** What the zone's positions are told on; the zone stands in it, as in every topic (operationsTopic.ts). */
export const positionsTopic = (zone: ZoneCode): string => `${zone}/positions`;
