import { useLiveZone } from '../app/useLiveZone.ts';
import { AlarmRow } from './AlarmRow.tsx';
import './alarmBand.css';

/** The alarms that wait for the desk's answer, in a dialog of it: answered there, and what one was writing stays. */
export const DialogAlarms = () => {
  const { alarms } = useLiveZone();
  const waiting = alarms.alarms.value.filter(
    ({ state, offAskedBy }) => state === 'RAISED' || (state === 'OFF_ASKED' && offAskedBy?.side === 'FIELD'),
  );
  if (waiting.length === 0) return <div role="alert" />;
  return (
    <div class="alarm-band" role="alert">
      {waiting.map((alarm) => (
        <AlarmRow key={alarm.id} alarm={alarm} />
      ))}
    </div>
  );
};
