import type { ChainEntry } from '../../../shared/journal/ChainEntry.ts';
import type { FeedEntry, FeedPage } from '../../../shared/journal/FeedPage.ts';
import { withdrawalOf } from '../../../shared/journal/withdrawalOf.ts';
import type { JournalDump } from './JournalDump.ts';
import { judgeChain } from './judgeChain.ts';

/**
 * What is wrong with a journal, in sentences; none when it is as promised: every row has one number in the zone and one
 * in its topic, none is left out or given twice, an aggregate's versions are in order, pages and heads agree, hashes
 * and sealed contents are right (judgeChain), and every entry was published, always the same under the same number (what
 * a client makes of the order they come in is feedFollower.test.ts); and everybody whose rights changed was cut off.
 *
 * @param expected rows that commands left behind
 */
export const judgeJournal = (dump: JournalDump, expected: number): readonly string[] => {
  const wrong: string[] = [];
  const say = (right: boolean, sentence: () => string): void => {
    if (!right && wrong.length < 20) wrong.push(sentence());
  };
  const epoch = dump.zoneHead?.epoch;
  say(dump.rows.length === expected, () => `${dump.rows.length} rows of ${expected}`);
  say(dump.zoneHead?.n === expected, () => `the zone's head is at ${dump.zoneHead?.n} of ${expected}`);

  const lines = dump.lines.map((line): ChainEntry => JSON.parse(line));
  say(lines.length === expected, () => `${lines.length} lines in the chain of ${expected}`);
  for (const [index, line] of lines.entries()) {
    say(line.n === index + 1, () => `line ${index + 1} of the chain is numbered ${line.n}`);
  }
  const byPlace = new Map(
    dump.feeds.flatMap((page) => page.entries.map((entry) => [place(page, entry), entry])),
  );
  for (const [topic, head] of dump.topicHeads) {
    const entries = dump.feeds.filter((page) => page.topic === topic).flatMap((page) => page.entries);
    say(
      entries.length === head.seq,
      () => `${topic} has ${entries.length} entries, its head is at ${head.seq}`,
    );
    for (const [index, entry] of entries.entries()) {
      say(entry.seq === index + 1, () => `entry ${index + 1} of ${topic} is numbered ${entry.seq}`);
    }
  }
  const lineOf = new Map(lines.map((line) => [line.n, line]));
  for (const row of dump.rows) {
    const { n = 0, seq } = row;
    const line = lineOf.get(n);
    say(row.epoch === epoch, () => `${row.pk} ${row.version} has no mark of this epoch`);
    say(
      line?.id === row.id && line.version === row.version && line.seq === seq,
      () => `line ${n} is not the row's`,
    );
    const withdrawal = withdrawalOf(row);
    say(
      withdrawal === null || dump.withdrawn.some(({ personId, at }) => personId === row.id && at === row.at),
      () => `nobody was cut off by line ${n}`,
    );
    if (row.topic === undefined) continue;
    const entry = byPlace.get(place({ topic: row.topic, epoch: row.epoch ?? '' }, { seq: seq ?? 0 }));
    say(
      entry?.id === row.id && entry.version === row.version,
      () => `entry ${seq} of ${row.topic} is not the row's`,
    );
  }
  for (const [pk, rows] of Map.groupBy(dump.rows, (row) => row.pk)) {
    const inOrder = rows.toSorted((a, b) => a.version - b.version);
    for (const [index, row] of inOrder.entries()) {
      const before = inOrder[index - 1];
      say(
        (before?.n ?? 0) < (row.n ?? 0),
        () => `${pk}: version ${row.version} is numbered before its predecessor`,
      );
    }
  }
  for (const page of dump.published) {
    for (const entry of page.entries) {
      const stored = byPlace.get(place(page, entry));
      say(
        JSON.stringify(stored) === JSON.stringify(entry),
        () => `entry ${entry.seq} was published as something else`,
      );
    }
  }
  const told = new Set(dump.published.flatMap((page) => page.entries.map((entry) => place(page, entry))));
  for (const [topic, { epoch: own, seq: last }] of dump.topicHeads) {
    for (let seq = 1; seq <= last; seq++)
      say(
        told.has(place({ topic, epoch: own }, { seq })),
        () => `entry ${seq} of ${topic} was never published`,
      );
  }
  return [...wrong, ...judgeChain(dump)];
};

const place = (page: Pick<FeedPage, 'topic' | 'epoch'>, entry: Pick<FeedEntry, 'seq'>): string =>
  `${page.topic} ${page.epoch} ${entry.seq}`;
