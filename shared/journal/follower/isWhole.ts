import type { FeedPage } from '../FeedPage.ts';

/** A page that is what it says: at least one entry, numbered without a hole from `from` to `to`. */
export const isWhole = (page: FeedPage): boolean =>
  page.from >= 1 &&
  page.entries.length === page.to - page.from + 1 &&
  page.entries.length > 0 &&
  page.entries.every((entry, index) => entry.seq === page.from + index);
