import { useComputed } from '@preact/signals';
import { useField } from '../patrol/useField.ts';
import { alertKey } from './alertKey.ts';
import { type OpenAlert, openAlerts } from './openAlerts.ts';

/** What this person's unit is alerted for and this device has not answered, live. */
export const useOpenAlerts = (): readonly OpenAlert[] => {
  const { feed, units, answered } = useField();
  return useComputed(() =>
    openAlerts(feed.incidents.value, units.mine.value?.id).filter(
      (one) => !answered.value.has(alertKey(one)),
    ),
  ).value;
};
