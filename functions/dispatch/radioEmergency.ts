import type { Alarm } from '../../shared/alarm/Alarm.ts';
import type { AlarmId } from '../../shared/alarm/AlarmId.ts';
import { decide } from '../../shared/alarm/decide.ts';
import type { Change } from '../../shared/operations/ChangeSet.ts';
import { changedAlarm } from '../../shared/operations/changedAlarm.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import { raiseAlarmChanges } from '../../shared/operations/raiseAlarmChanges.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import { newRadioUnit } from './newRadioUnit.ts';
import type { RadioWord } from './radioChanges.ts';

/**
 * A cry for help over the radio: an alarm as any other, to the desk and to every unit. A unit nobody knew on duty comes on
 * duty with it. One that cried already is still the one alarm.
 *
 * @param standing the alarm that stands for the unit, null none
 */
export const radioEmergency = (
  alarmId: AlarmId,
  { unit, standing }: { readonly unit: Unit | null; readonly standing: Alarm | null },
  { unitId, callSign, kind, shiftId }: RadioWord,
  at: string,
  facts: RowFacts,
): readonly Change[] => {
  if (unit?.shift !== undefined) {
    const raised = raiseAlarmChanges(alarmId, { cause: 'RADIO' }, { unit, standing }, at, facts);
    return raised.ok ? raised.value.changes : [];
  }
  const cry = decide(null, { kind: 'RAISE', cause: 'RADIO', unitId, callSign }, { at, sides: [] });
  if (!cry.ok || cry.value === null) throw new Error('A new alarm is something new');
  return [
    changedAlarm(alarmId, null, cry.value, at, facts),
    newRadioUnit(unit, { unitId, callSign, kind, shiftId }, at, facts),
  ];
};
