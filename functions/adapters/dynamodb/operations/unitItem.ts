import * as v from 'valibot';
import { kept } from '../../../../shared/retention/kept.ts';
import type { Unit } from '../../../../shared/unit/Unit.ts';
import { UnitSchema } from '../../../../shared/unit/UnitSchema.ts';
import { keys } from './keys.ts';

/** The unit as stored. Its end counts from the last shift's. */
export const unitItem = (unit: Unit) =>
  kept(
    'ADM_5',
    unit.updatedAt,
    { ...keys.unit(unit.id), ...described(unit), kind: 'UNIT', schema: 1 },
    { open: unit.shift !== undefined },
  );

/** `kind` says of every item of the table what it is; what kind of unit it is stands beside it. */
const described = ({ kind: unitKind, ...unit }: Unit) => ({ ...unit, unitKind });

/** A stored item as a unit; null for no item. A broken one is a fault and throws. */
export const unitOf = (item: Record<string, unknown> | undefined): Unit | null =>
  item === undefined ? null : v.parse(UnitSchema, { ...item, kind: item.unitKind });
