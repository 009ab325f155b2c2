import { useField } from '../patrol/useField.ts';
import { AlarmBand } from './AlarmBand.tsx';
import type { AlarmView } from './AlarmView.ts';
import { isOwnAlarm } from './isOwnAlarm.ts';
import './alarmBand.css';

/** Every alarm that stands, one band each, one's own first. */
export const AlarmList = () => {
  const { alarms, units } = useField();
  const unitId = units.mine.value?.id;
  const own = (alarm: AlarmView): boolean => isOwnAlarm(alarm, unitId);
  const sorted = [...alarms.alarms.value].sort((a, b) => Number(own(b)) - Number(own(a)));
  return (
    <div class="alarm-bands" role="alert">
      {sorted.map((alarm) => (
        <AlarmBand key={alarm.id} alarm={alarm} own={own(alarm)} />
      ))}
    </div>
  );
};
