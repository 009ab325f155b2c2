import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createReview, type Review } from './createReview.ts';

const reviews = new WeakMap<ZoneClient, Review>();

/** This person's work in the journal; it stays while they go to another room and come back. */
export const useReview = (): Review => {
  const { now } = useClient();
  const zone = useZone();
  const known = reviews.get(zone);
  if (known !== undefined) return known;
  const made = createReview({ journal: zone.journal, drafts: zone.drafts, now: () => now.peek() });
  reviews.set(zone, made);
  return made;
};
