import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';

/** Something about a photo came over a live feed; null: a whole picture came, anything may be new. */
export type PhotoNews = Pick<FeedEntry, 'id' | 'type' | 'body'> | null;

const listeners = new Set<(news: PhotoNews) => void>();

/**
 * What the live feeds (the zone's, a channel's) hear of photos, for whoever shows some now. A few bytes, for it is in the
 * first load; what they mean is read by the chunk that shows photos.
 */
export const photoNews = {
  tell: (news: PhotoNews): void => {
    for (const hear of listeners) hear(news);
  },
  /** @returns how to stop hearing. */
  hear: (listener: (news: PhotoNews) => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
