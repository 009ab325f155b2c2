import type { Alarm } from '../../../../shared/alarm/Alarm.ts';
import type { AlarmReader } from '../../../../shared/alarm/AlarmReader.ts';
import { alarmOf } from './alarmItem.ts';
import { keys } from './keys.ts';
import { listedIds } from './listedIds.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { readInParts } from './readInParts.ts';

/** Every alarm that is not over, read consistently: none is missed for an index that is late. */
export const createAlarmReader = (operations: OperationsTable): AlarmReader => {
  const ids = listedIds(operations);
  const read = readInParts(operations);
  return {
    standing: async () => {
      const items = await read((await ids(keys.alarmListed('').pk)).map(keys.alarm));
      return items.map(alarmOf).filter((alarm): alarm is Alarm => alarm !== null && alarm.state !== 'ENDED');
    },
  };
};
