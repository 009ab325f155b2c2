import type { PressedStatus } from '../../../shared/unit/settings/pressedStatuses.ts';
import { unitGroup } from '../desk/units/unitGroup.ts';
import { type BoardColumn, columnOf } from './boardColumns.ts';

/** The board's columns from left to right: each where the zone put the first status that stands in it. Pure. */
export const columnsInOrder = (order: readonly PressedStatus[]): readonly BoardColumn[] => [
  ...new Set(order.map((status) => columnOf[unitGroup({ status })])),
];
