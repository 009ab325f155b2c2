import { useComputed } from '@preact/signals';
import { useClient } from '../../app/useClient.ts';
import { formatTime } from './formatTime.ts';

/** The time of day in Belgium. Only its text node changes each second, nothing is drawn again. */
export const Clock = () => {
  const { now, settings } = useClient();
  const seconds = useComputed(() => formatTime(now.value, settings.language.value, 'seconds').slice(5));
  const minutes = useComputed(() => formatTime(now.value, settings.language.value, 'minutes'));
  return (
    <span class="clock number">
      {minutes}
      <span class="clock-seconds">{seconds}</span>
    </span>
  );
};
