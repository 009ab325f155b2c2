import { useEffect, useRef } from 'preact/hooks';
import { useField } from '../patrol/useField.ts';
import { AlarmBand } from './AlarmBand.tsx';
import type { AlarmView } from './AlarmView.ts';
import './alarmBand.css';

/** One time an alarm is heard: when it came, and each time the desk has it sound once more. */
const hearing = ({ id, repeatedAt = '' }: AlarmView): string => `${id} ${repeatedAt}`;

/** Every alarm that stands, one band each, one's own first; a new one of somebody else is heard once. */
export const AlarmBands = () => {
  const { alarms, sound, units } = useField();
  const heard = useRef(new Set<string>());
  const all = alarms.alarms.value;
  const unitId = units.mine.value?.id;
  const own = (unit: string | undefined, mine: boolean): boolean =>
    mine || (unit !== undefined && unit === unitId);
  const fresh = all.filter((alarm) => !heard.current.has(hearing(alarm)) && !own(alarm.unitId, alarm.mine));
  useEffect(() => {
    for (const alarm of fresh) heard.current.add(hearing(alarm));
    if (fresh.length > 0 && unitId !== undefined) sound.ring('EMERGENCY');
  });
  const sorted = [...all].sort((a, b) => Number(own(b.unitId, b.mine)) - Number(own(a.unitId, a.mine)));
  return (
    <div class="alarm-bands" role="alert">
      {sorted.map((alarm) => (
        <AlarmBand key={alarm.id} alarm={alarm} own={own(alarm.unitId, alarm.mine)} />
      ))}
    </div>
  );
};
