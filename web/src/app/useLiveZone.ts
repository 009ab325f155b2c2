import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import { useZone } from './useZone.ts';
import type { ZoneClient } from './ZoneClient.ts';

/** The zone of a screen that follows incidents. Throws in a client that does not: that is a mistake of ours. */
export const useLiveZone = (): ZoneClient & { readonly feed: IncidentFeed } => {
  const zone = useZone();
  if (zone.feed === null) throw new Error('A live screen was drawn in a client without a feed.');
  return { ...zone, feed: zone.feed };
};
