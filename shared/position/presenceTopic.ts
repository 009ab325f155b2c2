import type { ZoneCode } from '../kernel/ZoneCode.ts';

/** What dispatchers tell each other on: who has which incident in hand. */
export const presenceTopic = (zone: ZoneCode): string => `${zone}/presence`;
