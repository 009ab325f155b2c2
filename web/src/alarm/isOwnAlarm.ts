import type { AlarmView } from './AlarmView.ts';

/** Whether this person, or the unit they are on, cries for help. @param unitId theirs; absent: on no unit. */
export const isOwnAlarm = ({ mine, unitId: whose }: AlarmView, unitId: string | undefined): boolean =>
  mine || (whose !== undefined && whose === unitId);
