import type { Alarm } from '../alarm/Alarm.ts';
import type { RaiseAlarm } from '../alarm/AlarmCommand.ts';
import type { AlarmId } from '../alarm/AlarmId.ts';
import type { AlarmRefusal } from '../alarm/AlarmRefusal.ts';
import { decide } from '../alarm/decide.ts';
import { accepted, type Result } from '../kernel/Result.ts';
import { decide as decideUnit } from '../unit/decide.ts';
import type { Unit } from '../unit/Unit.ts';
import type { Change } from './ChangeSet.ts';
import { changedAlarm } from './changedAlarm.ts';
import { changedUnit } from './changedUnit.ts';
import type { RowFacts } from './RowFacts.ts';

/** A cry for help: what it changes, and the alarm that stands after it. */
export interface RaisedAlarm {
  readonly changes: readonly Change[];
  readonly alarm: Alarm;
}

/**
 * A new alarm, with its unit put on EMERGENCY in the same transaction. Where one stands for the unit already, that is the answer:
 * one need, one alarm, however many buttons are held.
 *
 * @param standing the alarm that stands for the unit, null none
 */
export const raiseAlarmChanges = (
  id: AlarmId,
  asked: Omit<RaiseAlarm, 'kind' | 'unitId' | 'callSign'>,
  { unit, standing }: { readonly unit: Unit | null; readonly standing: Alarm | null },
  at: string,
  facts: RowFacts,
  tDevice?: string,
): Result<RaisedAlarm, AlarmRefusal> => {
  if (standing !== null && standing.state !== 'ENDED') return accepted({ changes: [], alarm: standing });
  const incidentId = asked.incidentId ?? unit?.assignment?.incidentId;
  const command: RaiseAlarm = {
    kind: 'RAISE',
    ...asked,
    ...(incidentId === undefined ? {} : { incidentId }),
    ...(unit === null ? {} : { unitId: unit.id, callSign: unit.callSign }),
  };
  const context = { at, sides: [], ...(tDevice === undefined ? {} : { tDevice }) };
  const decision = decide(null, command, context);
  if (!decision.ok) return decision;
  if (decision.value === null) throw new Error('A new alarm is something new');
  const raised = changedAlarm(id, null, decision.value, at, facts);
  const onUnit = unit === null ? null : decideUnit(unit, { kind: 'RAISE_ALARM', alarmId: id }, { at });
  const event = onUnit?.ok ? onUnit.value : null;
  return accepted({
    changes: unit === null || event === null ? [raised] : [raised, changedUnit(unit, event, at, facts)],
    alarm: raised.alarm,
  });
};
