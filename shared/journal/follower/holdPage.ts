import type { FeedFollower } from '../FeedFollower.ts';
import type { FeedPage } from '../FeedPage.ts';
import { isNext } from './isNext.ts';

/** About a quarter of an hour of a storm; a client that is further behind asks instead of remembering. */
const mostHeld = 100;

/**
 * Keeps a page for later. When too many are held it is let go, and the follower remembers that it let one go; but not
 * the one that comes next, which whoever settles applies at once: were it let go too, a client whose questions fail
 * would stand still with everything in hand. A page that is held and comes again takes no second place.
 */
export const holdPage = (follower: FeedFollower, page: FeedPage): FeedFollower => {
  if (follower.held.some((held) => isSame(held, page))) return follower;
  if (follower.held.length >= mostHeld && !isNext(follower, page)) return { ...follower, spilled: true };
  return { ...follower, held: [...follower.held, page] };
};

const isSame = (one: FeedPage, other: FeedPage): boolean =>
  one.epoch === other.epoch && one.from === other.from && one.to === other.to;
