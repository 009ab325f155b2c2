import { useComputed } from '@preact/signals';
import type { Location } from '../../../shared/incident/Location.ts';
import { useClient } from '../app/useClient.ts';
import { formatDistance } from './formatDistance.ts';
import { metresBetween } from './metresBetween.ts';
import { useField } from './useField.ts';

/** How far a place is from this device, in a straight line; nothing where one of the two is not known. */
export const Distance = ({ to }: { readonly to: Location }) => {
  const { settings } = useClient();
  const { positions } = useField();
  const { lat, lon } = to;
  const words = useComputed(() => {
    const own = positions.own.value;
    return own === null || lat === undefined || lon === undefined
      ? ''
      : formatDistance(metresBetween(own, { lat, lon }), settings.language.value);
  });
  return <span class="distance number">{words}</span>;
};
