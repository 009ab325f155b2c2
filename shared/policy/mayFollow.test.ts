import { expect, test } from 'vitest';
import { roles } from '../directory/Role.ts';
import { heldBy } from './heldBy.ts';
import { mayFollow } from './mayFollow.ts';

test('whoever the contract lets follow the incidents may, and nobody else', () => {
  const followers = roles.filter((role) => mayFollow([role]));
  expect(followers).toEqual(roles.filter((role) => heldBy([role])('Subscription.incidents')));
  expect(followers.length).toBeGreaterThan(0);
  expect(mayFollow([])).toBe(false);
});
