import { AlarmList } from '../alarm/AlarmList.tsx';
import { useField } from '../patrol/useField.ts';
import './takeoverAlarms.css';

/** Cries for help over a P1 that has the screen: nothing may hide them. They were heard where they stand below it. */
export const TakeoverAlarms = () => {
  if (useField().alarms.alarms.value.length === 0) return null;
  return (
    <div class="takeover-alarms">
      <AlarmList />
    </div>
  );
};
