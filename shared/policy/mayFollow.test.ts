import { expect, test } from 'vitest';
import { roles } from '../directory/Role.ts';
import { heldBy } from './heldBy.ts';
import { mayFollow } from './mayFollow.ts';

test.each(['Subscription.incidents', 'Query.channels'])(
  'whoever the contract lets in to %s may, and nobody else',
  (operation) => {
    const followers = roles.filter((role) => mayFollow([role]));
    expect(followers).toEqual(roles.filter((role) => heldBy([role])(operation)));
    expect(followers.length).toBeGreaterThan(0);
    expect(mayFollow([])).toBe(false);
  },
);
