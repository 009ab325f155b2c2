import type { ZoneCode } from '../kernel/ZoneCode.ts';

/** The number people say and write: zone, year, counter of six digits or more: `5449-2026-000123`. */
export const incidentNumber = (zone: ZoneCode, year: string, counter: number): string =>
  `${zone}-${year}-${String(counter).padStart(6, '0')}`;
