import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useClient } from '../../app/useClient.ts';
import { formatElapsed } from './formatElapsed.ts';

/** How long ago `since` (ISO 8601) was, h:mm:ss, running; until `until` when that is known. */
export const Elapsed = ({
  since,
  until,
}: {
  readonly since: string;
  readonly until?: string | undefined;
}) => {
  const { now } = useClient();
  const text = useMemo(
    () =>
      computed(() =>
        formatElapsed((until === undefined ? now.value : Date.parse(until)) - Date.parse(since)),
      ),
    [now, since, until],
  );
  return <span class="elapsed number">{text}</span>;
};
