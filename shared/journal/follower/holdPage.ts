import type { FeedFollower } from '../FeedFollower.ts';
import type { FeedPage } from '../FeedPage.ts';

/** About a quarter of an hour of a storm; a client that is further behind asks instead of remembering. */
const mostHeld = 100;

/** Keeps a page for later. When too many are held it is let go, and the follower remembers that it let one go. */
export const holdPage = (follower: FeedFollower, page: FeedPage): FeedFollower =>
  follower.held.length < mostHeld
    ? { ...follower, held: [...follower.held, page] }
    : { ...follower, spilled: true };
