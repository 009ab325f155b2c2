import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/** A status is a word, a picture and a colour (status-<status> in unit/status.css), never one of them alone. */
export const statusIcon: Readonly<Record<UnitStatus, IconName>> = {
  AVAILABLE_PATROL: 'circle-check',
  AVAILABLE_STATION: 'building-2',
  EN_ROUTE: 'navigation',
  ON_SCENE: 'map-pin-check',
  TRANSPORT: 'truck',
  AT_DESTINATION: 'log-in',
  BUSY_ADMIN: 'square-pen',
  OFF_DUTY: 'power',
  EMERGENCY: 'siren',
};
