import type { FeedEntry } from './FeedPage.ts';

/** An entry's body, read as JSON; null where it is none, which no reader's schema takes. */
export const bodyOf = ({ body }: Pick<FeedEntry, 'body'>): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
