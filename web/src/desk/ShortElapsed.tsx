import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { formatElapsed } from '../ui/time/formatElapsed.ts';

/** How long ago `since` (ISO 8601) was, m:ss within the hour, then h:mm:ss, running. */
export const ShortElapsed = ({ since }: { readonly since: string }) => {
  const { now } = useClient();
  const text = useMemo(() => computed(() => shortElapsed(now.value - Date.parse(since))), [now, since]);
  return <span class="elapsed number">{text}</span>;
};

/** 56 s is "0:56", an hour and a minute "1:01:00". @param ms milliseconds. */
export const shortElapsed = (ms: number): string => formatElapsed(ms).replace(/^0:(?=\d\d:)0?/, '');
