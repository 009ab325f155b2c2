import { statusIconOf } from '../../../shared/unit/settings/statusIconOf.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { IconName } from '../ui/icon/iconNames.ts';
import type { ZoneRules } from './ZoneRules.ts';

/**
 * The zone's picture of a status. A status is a word, a picture and a colour (status-<status> in unit/statusName.css), never
 * one of them alone; the colour is the same in every zone.
 */
export const statusIcon = (rules: ZoneRules | null, status: UnitStatus): IconName =>
  statusIconOf(rules?.statuses ?? [], status);
