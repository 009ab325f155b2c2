import { useField } from '../patrol/useField.ts';
import { AlarmBand } from './AlarmBand.tsx';
import type { AlarmView } from './AlarmView.ts';
import { isOwnAlarm } from './isOwnAlarm.ts';
import './alarmBand.css';

/**
 * Every alarm that stands, one band each, one's own first.
 * @param inDialog one's own only when the desk asks something of it: who is in a dialog knows of it, and may be calling it off.
 */
export const AlarmList = ({ inDialog = false }: { readonly inDialog?: boolean }) => {
  const { alarms, units } = useField();
  const unitId = units.mine.value?.id;
  const own = (alarm: AlarmView): boolean => isOwnAlarm(alarm, unitId);
  const shown = alarms.alarms.value.filter(
    (alarm) => !inDialog || !own(alarm) || (alarm.state === 'OFF_ASKED' && alarm.offAskedBy?.side === 'DESK'),
  );
  const sorted = shown.sort((a, b) => Number(own(b)) - Number(own(a)));
  return (
    <div class="alarm-bands" role="alert">
      {sorted.map((alarm) => (
        <AlarmBand key={alarm.id} alarm={alarm} own={own(alarm)} />
      ))}
    </div>
  );
};
