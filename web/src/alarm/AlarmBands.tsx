import { useEffect, useRef } from 'preact/hooks';
import { useField } from '../patrol/useField.ts';
import { AlarmList } from './AlarmList.tsx';
import type { AlarmView } from './AlarmView.ts';
import { isOwnAlarm } from './isOwnAlarm.ts';

/** One time an alarm is heard: when it came, and each time the desk has it sound once more. */
const hearing = ({ id, repeatedAt = '' }: AlarmView): string => `${id} ${repeatedAt}`;

/** Every alarm that stands; a new one of somebody else is heard once, from where it stands behind every dialog. */
export const AlarmBands = ({ inDialog = false }: { readonly inDialog?: boolean }) => {
  const { alarms, sound, units } = useField();
  const heard = useRef(new Set<string>());
  const unitId = units.mine.value?.id;
  const fresh = alarms.alarms.value.filter(
    (alarm) => !inDialog && !heard.current.has(hearing(alarm)) && !isOwnAlarm(alarm, unitId),
  );
  useEffect(() => {
    for (const alarm of fresh) heard.current.add(hearing(alarm));
    if (fresh.length > 0 && unitId !== undefined) sound.ring('EMERGENCY');
  });
  return <AlarmList inDialog={inDialog} />;
};
