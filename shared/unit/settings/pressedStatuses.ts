import type { UnitStatus } from '../UnitStatus.ts';
import { usualStatusOrder } from './usualStatusOrder.ts';

/** What a crew or a desk presses: neither the end of a shift nor an alarm, those have ways of their own. */
export type PressedStatus = Exclude<UnitStatus, 'OFF_DUTY' | 'EMERGENCY'>;

const pressed = (status: UnitStatus): status is PressedStatus =>
  status !== 'OFF_DUTY' && status !== 'EMERGENCY';

/**
 * The statuses that are pressed, in the zone's order; what the zone did not name stands behind, in the usual order. Always all
 * of them, each once, also where what was kept is of an older release. Pure.
 * @param decided in the zone's order; empty: it decided nothing. Null: a status this release does not know.
 */
export const pressedStatuses = (decided: readonly (UnitStatus | null)[]): readonly PressedStatus[] => [
  ...new Set([...decided.filter((one) => one !== null), ...usualStatusOrder].filter(pressed)),
];
