import type { ChangedAlarm } from '../../../../shared/operations/ChangeSet.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { alarmItem } from './alarmItem.ts';
import { isNew, standsAt } from './conditions.ts';
import { keys } from './keys.ts';
import { pendingItem } from './pendingItem.ts';
import type { TableWrite } from './TableWrite.ts';

/** What an alarm's change writes: itself, its journal row, and its place in the list of those that are not over. */
export const alarmWrites = (
  TableName: string,
  { basedOn, alarm, row }: ChangedAlarm,
): readonly TableWrite[] => {
  const clash = { outcome: 'VERSION_TAKEN', aggregate: 'ALARM', id: alarm.id } as const;
  const put = (Item: object, condition: object): TableWrite => ({
    clash,
    item: { Put: { TableName, Item: { ...Item }, ...condition } },
  });
  // Out of the list it goes by itself, a day after its end: nothing is deleted.
  const place = { ...keys.alarmListed(alarm.id), kind: 'ALARM_LISTED', schema: 1 };
  const ended = alarm.state === 'ENDED';
  return [
    put(alarmItem(alarm), standsAt(basedOn)),
    put(pendingItem(row), isNew),
    ...(basedOn === 0 && !ended ? [put(kept('ADM_5', alarm.at, place, { open: true }), {})] : []),
    ...(ended ? [put(kept('TRANSIENT', alarm.updatedAt, place), {})] : []),
  ];
};
