import { expect, test } from 'vitest';
import { chooseType } from './chooseType.ts';
import { readOpenDraft } from './OpenDraft.ts';

const empty = readOpenDraft('');
const nameOf = (type: string): string => `name of ${type}`;

test('a type brings its usual priority and its name', () => {
  expect(chooseType(empty, 'FIGHT', nameOf)).toMatchObject({
    type: 'FIGHT',
    priority: 'P1',
    title: 'name of FIGHT',
  });
});

test("another type takes the first one's priority and name along", () => {
  const fight = chooseType(empty, 'FIGHT', nameOf);
  expect(chooseType(fight, 'NOISE', nameOf)).toMatchObject({ priority: 'P3', title: 'name of NOISE' });
});

test('what the person chose or wrote stays', () => {
  const own = { ...chooseType(empty, 'FIGHT', nameOf), priority: 'P2', title: 'Ruzie in café' } as const;
  expect(chooseType(own, 'NOISE', nameOf)).toMatchObject({ priority: 'P2', title: 'Ruzie in café' });
});

test('a draft of an older version keeps what can be read', () => {
  const kept = readOpenDraft('{"type":"GONE","title":"Brand","address":7}');
  expect(kept).toMatchObject({ type: null, title: 'Brand', address: '' });
});

test('a draft that cannot be read at all is an empty form', () => {
  expect(readOpenDraft('no json')).toEqual(empty);
});
