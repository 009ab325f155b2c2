import { useEffect, useRef } from 'preact/hooks';
import { useField } from '../patrol/useField.ts';
import { AlarmBand } from './AlarmBand.tsx';
import './alarmBand.css';

/** Every alarm that stands, one band each, one's own first; a new one of somebody else is heard once. */
export const AlarmBands = () => {
  const { alarms, sound, units } = useField();
  const heard = useRef(new Set<string>());
  const all = alarms.alarms.value;
  const unitId = units.mine.value?.id;
  const own = (unit: string | undefined, mine: boolean): boolean =>
    mine || (unit !== undefined && unit === unitId);
  const fresh = all.filter(({ id, unitId: unit, mine }) => !heard.current.has(id) && !own(unit, mine));
  useEffect(() => {
    for (const { id } of fresh) heard.current.add(id);
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
