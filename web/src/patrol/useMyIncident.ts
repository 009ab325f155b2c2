import { useComputed } from '@preact/signals';
import type { IncidentView } from '../incident/IncidentView.ts';
import { myIncident } from './myIncident.ts';
import { useField } from './useField.ts';

/** The incident this person's unit is on, live. */
export const useMyIncident = (): IncidentView | undefined => {
  const { feed, units } = useField();
  return useComputed(() => myIncident(feed.incidents.value, units.mine.value?.id)).value;
};
