import { expect, test } from 'vitest';
import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import { pendingRowOf } from '../../shared/journal/pendingRow.fixture.ts';
import { repeatedPages } from '../../shared/journal/repeatedPages.ts';
import type { Withdrawal } from '../../shared/journal/withdrawalOf.ts';
import { tellEntries } from './tellEntries.ts';

const group = '01JDZ000000000000000000001';
const channel = `5449/channel/${group}`;

const entry = (n: number, topic: string, seq: number, left?: string) => ({
  row: {
    ...pendingRowOf(`row-${n}`, 1),
    topic,
    ...(left === undefined ? {} : { ends: [{ channelId: group, personIds: [left] }] }),
  },
  mark: { epoch: 'e', n, seq },
});

/** What somebody in the channel hears: everything published until their cut. */
const heardBy = (personId: string, told: readonly (FeedPage | Withdrawal)[]): readonly number[] => {
  const cut = told.findIndex((one) => 'personId' in one && one.personId === personId);
  return told
    .slice(0, cut === -1 ? undefined : cut)
    .flatMap((one) => ('entries' in one && one.topic === channel ? one.entries : []))
    .map(({ seq }) => seq);
};

const toldOf = (
  entries: readonly ReturnType<typeof entry>[],
  tell: typeof tellEntries = tellEntries,
): readonly (FeedPage | Withdrawal)[] => {
  const told: (FeedPage | Withdrawal)[] = [];
  tell(entries, repeatedPages(entries), {
    put: (page) => told.push(page),
    withdraw: (withdrawal) => told.push(withdrawal),
  });
  return told;
};

const page = [
  entry(1, channel, 1),
  entry(2, '5449/operations', 7),
  entry(3, channel, 2, 'jan'),
  entry(4, channel, 3),
  entry(5, channel, 4, 'piet'),
  entry(6, channel, 5),
];

test('who left a channel hears what was numbered up to that, and nothing after; who stayed hears all of it', () => {
  const told = toldOf(page);

  expect(heardBy('jan', told)).toEqual([1, 2]);
  expect(heardBy('piet', told)).toEqual([1, 2, 3, 4]);
  expect(heardBy('an', told)).toEqual([1, 2, 3, 4, 5]);
  expect(told.flatMap((one) => ('entries' in one ? one.entries : []))).toHaveLength(page.length);
  console.log(`cuts: ${page.length} entries of one page, 2 people cut off between them, 0 overheard`);
});

test('is seen where it is missing: the seeded fault publishes the page whole and cuts afterwards', () => {
  const told = toldOf(page, (entries, pages, outbox) => {
    for (const whole of pages) outbox.put(whole);
    for (const { row } of entries)
      for (const { channelId, personIds } of row.ends ?? [])
        for (const personId of personIds) outbox.withdraw({ personId, channelId, at: row.at });
  });

  expect(heardBy('jan', told)).toEqual([1, 2, 3, 4, 5]);
});

test('a page in which nobody leaves is published as it was planned', () => {
  const entries = [entry(1, '5449/operations', 1), entry(2, '5449/operations', 2)];

  expect(toldOf(entries)).toEqual(repeatedPages(entries));
});
