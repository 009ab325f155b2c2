import { expect, test } from 'vitest';
import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import { everybodys, pagesAsTold } from './pagesAsTold.ts';

const entry = (seq: number, body: object) => ({
  seq,
  at: '2026-11-22T20:00:00.000Z',
  actor: { kind: 'PERSON' as const, id: 'an', name: 'an' },
  type: 'chat.messagePosted',
  v: 1,
  id: `message ${seq}`,
  version: 1,
  body: JSON.stringify(body),
});

const pageOf = (topic: string): FeedPage => ({
  topic,
  epoch: 'e',
  from: 11,
  to: 14,
  entries: [entry(11, { n: 5 }), entry(12, { members: [] }), entry(13, { n: 6 }), entry(14, { n: 5 })],
});
const group = '5449/channel/01JDZ000000000000000000001';

/** The entries told to who came into the channel at a message, as the subscription's filter asks for them. */
const toldTo = (pages: readonly FeedPage[], cameAt: number): readonly number[] =>
  pages
    .filter(({ fromN }) => fromN !== undefined && fromN > cameAt)
    .flatMap(({ entries }) => entries.map(({ seq }) => seq));

test('a group’s entries are told by themselves, so that who came in between hears those that are theirs', () => {
  const pages = pagesAsTold(pageOf(group));

  expect(pages.map(({ from, to, fromN }) => [from, to, fromN])).toEqual([
    [11, 11, 5],
    [12, 12, everybodys],
    [13, 13, 6],
    [14, 14, 5],
  ]);
  expect(toldTo(pages, 5)).toEqual([12, 13]);
  expect(toldTo(pages, 0)).toEqual([11, 12, 13, 14]);
});

test('is seen where it is missing: a page told whole says too much or too little', () => {
  const whole = (fromN: number) => [{ ...pageOf(group), fromN }];

  expect(toldTo(whole(6), 5)).toEqual([11, 12, 13, 14]);
  expect(toldTo(whole(5), 5)).toEqual([]);
});

test.each(['5449/channel/Z', '5449/channel/S-A', '5449/channel/I-01JDZ000000000000000000001'])(
  'of %s everybody in it hears all, as it was planned',
  (topic) => {
    expect(pagesAsTold(pageOf(topic))).toEqual([{ ...pageOf(topic), fromN: everybodys }]);
  },
);

test('what is of no channel says nothing of messages', () => {
  expect(pagesAsTold(pageOf('5449/operations'))).toEqual([pageOf('5449/operations')]);
});
