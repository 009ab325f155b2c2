import { expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import { createPeopleList } from './createPeopleList.ts';
import type { PeopleSource, PersonRowView } from './PeopleSource.ts';

const person = (n: number): PersonRowView => ({
  id: `p-${n}`,
  username: `p${n}`,
  name: `Persoon ${n}`,
  roles: ['OFFICER'],
  state: 'ACTIVE',
});
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

const prepare = (page: PeopleSource['page']) => createPeopleList({ page });

test('reads page after page, each person once, and knows when that is all', async () => {
  const list = prepare(async (_filter, _search, token) =>
    accepted(
      token === undefined
        ? { items: [person(1), person(2)], nextToken: 'two' }
        : { items: [person(2), person(3)] },
    ),
  );
  list.again();
  await settled();
  list.loadMore();
  await settled();
  expect(list.rows.value.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'p-3']);
  expect(list.more.value).toBe('none');
});

test('shows the answer to the last thing typed, whatever comes late', async () => {
  const late = new Map([
    ['a', 20],
    ['ab', 1],
  ]);
  const list = prepare(async (_filter, search) => {
    await new Promise((done) => setTimeout(done, late.get(search)));
    return accepted({ items: [{ ...person(1), name: search }] });
  });
  list.ask({ search: 'a' });
  list.ask({ search: 'ab' });
  await new Promise((done) => setTimeout(done, 40));
  expect(list.rows.value.map(({ name }) => name)).toEqual(['ab']);
});

test('keeps what it had when the zone does not answer, and says so', async () => {
  let away = false;
  const list = prepare(async () =>
    away ? refused({ kind: 'unreachable' }) : accepted({ items: [person(1)] }),
  );
  list.again();
  await settled();
  away = true;
  list.again();
  await settled();
  expect(list.rows.value).toHaveLength(1);
  expect(list.state.value).toEqual({ kind: 'unreachable' });
});
