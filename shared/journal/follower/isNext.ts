import type { FeedFollower } from '../FeedFollower.ts';
import type { FeedPage } from '../FeedPage.ts';

/** Whether a page continues the copy: it begins at the copy's next number or before it. */
export const isNext = (follower: FeedFollower, page: FeedPage): boolean =>
  page.epoch === follower.epoch && page.from <= follower.seq + 1;
