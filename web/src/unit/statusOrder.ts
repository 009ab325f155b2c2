import { type PressedStatus, pressedStatuses } from '../../../shared/unit/settings/pressedStatuses.ts';
import type { ZoneRules } from './ZoneRules.ts';

/** The statuses that can be pressed, in the zone's order: the same in the dock, in the sheet and at the desk. */
export const statusOrder = (rules: ZoneRules | null): readonly PressedStatus[] =>
  pressedStatuses(rules?.statuses.map(({ status }) => status) ?? []);
