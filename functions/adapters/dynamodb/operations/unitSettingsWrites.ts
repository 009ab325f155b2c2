import type { ChangedUnitSettings } from '../../../../shared/operations/ChangeSet.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { isNew, standsAt } from './conditions.ts';
import { keys } from './keys.ts';
import { pendingItem } from './pendingItem.ts';
import type { TableWrite } from './TableWrite.ts';

/** What changed settings write: themselves, and their journal row. They hold while the zone works with them. */
export const unitSettingsWrites = (
  TableName: string,
  { basedOn, settings, row }: ChangedUnitSettings,
): readonly TableWrite[] => {
  const clash = { outcome: 'VERSION_TAKEN', aggregate: 'UNIT_SETTINGS', id: 'UNITS' } as const;
  const item = { ...keys.unitSettings(), kind: 'UNIT_SETTINGS', schema: 1, ...settings };
  return [
    {
      clash,
      item: {
        Put: { TableName, Item: kept('STAFF_5', row.at, item, { open: true }), ...standsAt(basedOn) },
      },
    },
    { clash, item: { Put: { TableName, Item: pendingItem(row), ...isNew } } },
  ];
};
