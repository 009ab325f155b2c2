import type { Alarm } from '../alarm/Alarm.ts';
import type { AlarmEvent } from '../alarm/AlarmEvent.ts';
import type { AlarmId } from '../alarm/AlarmId.ts';
import { alarmRow } from '../alarm/alarmRow.ts';
import { evolve } from '../alarm/evolve.ts';
import type { ChangedAlarm } from './ChangeSet.ts';
import type { RowFacts } from './RowFacts.ts';

/** An alarm after an event, as it is stored: on the version it was decided on, with its journal row. */
export const changedAlarm = (
  id: AlarmId,
  before: Alarm | null,
  event: AlarmEvent,
  at: string,
  facts: RowFacts,
): ChangedAlarm => {
  const basedOn = before?.version ?? 0;
  const alarm = evolve(before, event, { id, version: basedOn + 1, at, actor: facts.actor });
  return { aggregate: 'ALARM', basedOn, alarm, row: alarmRow(facts.zone, alarm, event, facts) };
};
