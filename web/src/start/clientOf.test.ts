import { expect, test } from 'vitest';
import { clientOf } from './clientOf.ts';

test.each([
  [['DISPATCHER'], 'desk'],
  [['OFFICER'], 'patrol'],
  [['OFFICER', 'DISPATCHER'], 'desk'],
  [['ZONE_ADMIN'], 'admin'],
  [['INTERNAL_REVIEW'], 'admin'],
  [['OFFICER', 'ZONE_ADMIN'], 'patrol'],
  [['PROSECUTOR'], null],
  [[], null],
])('%j opens %s', (roles, client) => {
  expect(clientOf({ roles })).toBe(client);
});
