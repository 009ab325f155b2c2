import type { ChangedUnit } from '../../../../shared/operations/ChangeSet.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { isNew, standsAt } from './conditions.ts';
import { keys } from './keys.ts';
import { pendingItem } from './pendingItem.ts';
import type { TableWrite } from './TableWrite.ts';
import { unitItem } from './unitItem.ts';

/** What a unit's change writes: itself, its journal row, and when it is new its place in the list. */
export const unitWrites = (TableName: string, { basedOn, unit, row }: ChangedUnit): readonly TableWrite[] => {
  const clash = { outcome: 'VERSION_TAKEN', aggregate: 'UNIT', id: unit.id } as const;
  const put = (Item: object, condition: object): TableWrite => ({
    clash,
    item: { Put: { TableName, Item: { ...Item }, ...condition } },
  });
  const listed = kept(
    'ADM_5',
    unit.updatedAt,
    { ...keys.unitListed(unit.id), kind: 'UNIT_LISTED', schema: 1 },
    { open: true },
  );
  return [
    put(unitItem(unit), standsAt(basedOn)),
    put(pendingItem(row), isNew),
    ...(basedOn === 0 ? [put(listed, {})] : []),
  ];
};
