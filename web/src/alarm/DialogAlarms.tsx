import { LazyPart } from '../patrol/LazyPart.tsx';
import { useField } from '../patrol/useField.ts';

const list = () => import('./AlarmList.tsx').then(({ AlarmList }) => AlarmList);

/** The zone's cries for help in a dialog of the road. They are heard where they stand behind it. */
export const DialogAlarms = () =>
  useField().alarms.alarms.value.length === 0 ? null : <LazyPart load={list} props={{ inDialog: true }} />;
