import type { UnitStatus } from '../UnitStatus.ts';
import type { StatusIcon } from './statusIcons.ts';

/** The picture of a status whose zone chose none. */
export const usualStatusIcon = {
  AVAILABLE_PATROL: 'circle-check',
  AVAILABLE_STATION: 'building-2',
  EN_ROUTE: 'navigation',
  ON_SCENE: 'map-pin-check',
  TRANSPORT: 'truck',
  AT_DESTINATION: 'log-in',
  BUSY_ADMIN: 'square-pen',
  OFF_DUTY: 'power',
  EMERGENCY: 'siren',
} as const satisfies Readonly<Record<UnitStatus, StatusIcon | 'siren'>>;
