import { expect, test } from 'vitest';
import type { Role } from '../../../shared/directory/Role.ts';
import { pagesFor } from './adminPages.ts';
import { roomOf } from './roomOf.ts';

const rooms = (role: Role): readonly string[] => pagesFor([role]).map(({ page }) => page);

test.each([
  ['INTERNAL_REVIEW', ['journal', 'people', 'mine', 'account']],
  ['DPO', ['journal', 'people', 'mine', 'account']],
  ['AUDITOR_COC', ['journal', 'mine', 'account']],
  ['ZONE_ADMIN', ['people', 'photos', 'chat', 'fleet', 'webhooks', 'mine', 'account']],
  ['CHIEF', ['people', 'mine', 'account']],
  ['OFFICER', ['mine', 'account']],
  ['PROSECUTOR', []],
] as const)('%s may enter %j', (role, pages) => {
  expect(rooms(role)).toEqual(pages);
});

test('an address leads to its room only for who may enter it, the first page to the first room of theirs', () => {
  const zone = '5449';
  const reviewer = pagesFor(['INTERNAL_REVIEW']);
  const administrator = pagesFor(['ZONE_ADMIN']);
  expect(roomOf({ kind: 'entry', zone, epoch: 'E', n: 1 }, reviewer)).toBe('journal');
  expect(roomOf({ kind: 'entry', zone, epoch: 'E', n: 1 }, administrator)).toBeNull();
  expect(roomOf({ kind: 'home', zone }, reviewer)).toBe('journal');
  expect(roomOf({ kind: 'home', zone }, administrator)).toBe('people');
  expect(roomOf({ kind: 'incident', zone, id: 'x' }, reviewer)).toBeNull();
});
