import { describe, expect, test } from 'vitest';
import {
  type FeedFollower,
  type FollowerInput,
  type FollowerOutput,
  startFollowing,
} from './FeedFollower.ts';
import type { FeedPage } from './FeedPage.ts';
import { followFeed } from './followFeed.ts';

const topic = '5449/operations';
const actor = { kind: 'PERSON', id: 'p', name: 'L. Fictiva' } as const;

const page = (from: number, to = from, epoch = 'A'): FeedPage => ({
  topic,
  epoch,
  from,
  to,
  entries: Array.from({ length: to - from + 1 }, (_, index) => ({
    seq: from + index,
    at: '2026-11-22T08:00:00.000Z',
    actor,
    type: 'incident.noteAdded',
    v: 1,
    id: 'i',
    version: from + index,
    body: '{}',
  })),
});

/** Feeds it one thing after the other; what it said to the last, and where it stands. */
const told = (
  inputs: readonly FollowerInput[],
  from: FeedFollower = startFollowing(topic),
): { follower: FeedFollower; outputs: readonly FollowerOutput[] } => {
  let step: { follower: FeedFollower; outputs: readonly FollowerOutput[] } = { follower: from, outputs: [] };
  for (const input of inputs) step = followFeed(step.follower, input);
  return step;
};

const live = (seq: number, epoch = 'A'): FeedFollower =>
  told([{ kind: 'CONNECTED' }, { kind: 'SNAPSHOT', ask: 1, epoch, seq }]).follower;

const applied = (outputs: readonly FollowerOutput[]): readonly number[] =>
  outputs.flatMap((output) => (output.kind === 'APPLY' ? output.entries.map((entry) => entry.seq) : []));

describe('a client that follows a topic', () => {
  test('subscribes first and then asks for a snapshot', () => {
    const { outputs } = told([{ kind: 'CONNECTED' }]);

    expect(outputs).toEqual([{ kind: 'ASK_SNAPSHOT', ask: 1, attempt: 0, why: 'FIRST' }]);
  });

  test('keeps what it hears while the snapshot is under way, and applies what the snapshot did not have', () => {
    const { follower, outputs } = told([
      { kind: 'CONNECTED' },
      { kind: 'PAGE', page: page(4, 6) },
      { kind: 'SNAPSHOT', ask: 1, epoch: 'A', seq: 5 },
    ]);

    expect(outputs[0]).toEqual({ kind: 'ADOPT', ask: 1, epoch: 'A', seq: 5, reset: false });
    expect(applied(outputs)).toEqual([6]);
    expect(follower.seq).toBe(6);
  });

  test('applies the next page at once and drops it the second time', () => {
    const first = told([{ kind: 'PAGE', page: page(6, 8) }], live(5));
    const second = followFeed(first.follower, { kind: 'PAGE', page: page(6, 8) });

    expect(applied(first.outputs)).toEqual([6, 7, 8]);
    expect(second.outputs).toEqual([{ kind: 'DROP', why: 'DUPLICATE' }]);
  });

  test('takes from an overlapping page only what is new', () => {
    const { outputs } = told([{ kind: 'PAGE', page: page(4, 8) }], live(5));

    expect(applied(outputs)).toEqual([6, 7, 8]);
  });

  test('asks for a gap and applies what it held once the gap is filled', () => {
    const gap = told([{ kind: 'PAGE', page: page(8, 9) }], live(5));
    const catchUp = { topic, epoch: 'A', head: 9, from: 6, to: 7, reset: false, entries: page(6, 7).entries };
    const filled = followFeed(gap.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });

    expect(gap.outputs).toEqual([{ kind: 'ASK_GAP', ask: 2, attempt: 0, epoch: 'A', after: 5 }]);
    expect(applied(filled.outputs)).toEqual([6, 7, 8, 9]);
    expect(filled.follower.ask).toBeNull();
  });

  test('asks on as long as the store has more', () => {
    const asked = told([{ kind: 'CHECK' }], live(5));
    const catchUp = {
      topic,
      epoch: 'A',
      head: 20,
      from: 6,
      to: 10,
      reset: false,
      entries: page(6, 10).entries,
    };
    const { outputs } = followFeed(asked.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });

    expect(outputs.at(-1)).toEqual({ kind: 'ASK_GAP', ask: 3, attempt: 0, epoch: 'A', after: 10 });
  });

  test('asks for the gap at every connection, even when an answer is under way', () => {
    const { outputs } = told([{ kind: 'CONNECTED' }, { kind: 'CONNECTED' }], live(5));

    expect(outputs).toEqual([{ kind: 'ASK_GAP', ask: 3, attempt: 0, epoch: 'A', after: 5 }]);
  });

  test('ignores the answer to a question it has asked anew', () => {
    const asked = told([{ kind: 'CONNECTED' }, { kind: 'CONNECTED' }], live(5));
    const catchUp = { topic, epoch: 'A', head: 5, from: 6, to: 5, reset: false, entries: [] };

    const { outputs } = followFeed(asked.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });
    expect(outputs).toEqual([{ kind: 'DROP', why: 'LATE_ANSWER' }]);
  });

  test('counts its attempts when a question fails, so that the driver waits', () => {
    const { outputs } = told(
      [{ kind: 'CHECK' }, { kind: 'FAILED', ask: 2 }, { kind: 'FAILED', ask: 3 }],
      live(5),
    );

    expect(outputs).toEqual([{ kind: 'ASK_GAP', ask: 4, attempt: 2, epoch: 'A', after: 5 }]);
  });

  test('counts an attempt when an answer brings nothing although something is missing', () => {
    const asked = told([{ kind: 'PAGE', page: page(8) }], live(5));
    const catchUp = { topic, epoch: 'A', head: 8, from: 6, to: 5, reset: false, entries: [] };

    const { outputs } = followFeed(asked.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });
    expect(outputs).toEqual([{ kind: 'ASK_GAP', ask: 3, attempt: 1, epoch: 'A', after: 5 }]);
  });

  test('takes a snapshot when the gap is older than what is kept', () => {
    const asked = told([{ kind: 'CHECK' }], live(5));
    const catchUp = { topic, epoch: 'A', head: 900, from: 6, to: 5, reset: true, entries: [] };

    const { outputs } = followFeed(asked.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });
    expect(outputs).toEqual([{ kind: 'ASK_SNAPSHOT', ask: 3, attempt: 0, why: 'TOO_OLD' }]);
  });

  test('drops its copy for one of a new epoch, says so, and never looks back', () => {
    const doubted = told([{ kind: 'PAGE', page: page(1, 2, 'B') }], live(5));
    const adopted = followFeed(doubted.follower, { kind: 'SNAPSHOT', ask: 2, epoch: 'B', seq: 1 });
    const stray = followFeed(adopted.follower, { kind: 'PAGE', page: page(6) });

    expect(doubted.outputs).toEqual([{ kind: 'ASK_SNAPSHOT', ask: 2, attempt: 0, why: 'EPOCH' }]);
    expect(adopted.outputs[0]).toEqual({ kind: 'ADOPT', ask: 2, epoch: 'B', seq: 1, reset: true });
    expect(applied(adopted.outputs)).toEqual([2]);
    expect(stray.outputs).toEqual([{ kind: 'DROP', why: 'OLD_EPOCH' }]);
  });

  test('keeps its copy when the epoch it doubted for turns out to be over', () => {
    const doubted = told([{ kind: 'PAGE', page: page(9, 9, 'old') }], live(5));
    const { follower, outputs } = followFeed(doubted.follower, {
      kind: 'SNAPSHOT',
      ask: 2,
      epoch: 'A',
      seq: 5,
    });

    expect(outputs).toEqual([{ kind: 'KEEP', ask: 2 }]);
    expect(follower.left).toEqual(['old']);
    expect(follower.seq).toBe(5);
  });

  test('goes from a journal that had not begun to its first epoch without a reset', () => {
    const begun = told([{ kind: 'PAGE', page: page(1) }], live(0, 'NONE'));
    const catchUp = { topic, epoch: 'A', head: 1, from: 1, to: 1, reset: false, entries: page(1).entries };
    const { follower, outputs } = followFeed(begun.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });

    expect(begun.outputs).toEqual([{ kind: 'ASK_GAP', ask: 2, attempt: 0, epoch: 'NONE', after: 0 }]);
    expect(applied(outputs)).toEqual([1]);
    expect(follower.epoch).toBe('A');
  });

  test('asks again for what it could not hold', () => {
    const pages = Array.from(
      { length: 150 },
      (_, index): FollowerInput => ({ kind: 'PAGE', page: page(10 + index) }),
    );
    const asked = told(pages, live(5));
    const catchUp = { topic, epoch: 'A', head: 9, from: 6, to: 9, reset: false, entries: page(6, 9).entries };
    const { follower, outputs } = followFeed(asked.follower, { kind: 'CAUGHT_UP', ask: 2, catchUp });

    expect(follower.seq).toBe(109);
    expect(outputs.at(-1)).toMatchObject({ kind: 'ASK_GAP', after: 109 });
  });

  test('goes on with the next page although it holds all it may and nobody answers', () => {
    const ahead = Array.from(
      { length: 150 },
      (_, index): FollowerInput => ({ kind: 'PAGE', page: page(10 + index) }),
    );
    const { follower, outputs } = told([...ahead, { kind: 'PAGE', page: page(6, 9) }], live(5));

    expect(applied(outputs)).toEqual(Array.from({ length: 104 }, (_, index) => 6 + index));
    expect(follower.seq).toBe(109);
  });

  test('gives a page that comes again no second place among those it holds', () => {
    const again = Array.from({ length: 150 }, (): FollowerInput => ({ kind: 'PAGE', page: page(10) }));
    const { follower, outputs } = told(
      [...again, { kind: 'PAGE', page: page(11) }, { kind: 'PAGE', page: page(6, 9) }],
      live(5),
    );

    expect(applied(outputs)).toEqual([6, 7, 8, 9, 10, 11]);
    expect(follower.spilled).toBe(false);
  });

  test('does not trust a page that is not what it says', () => {
    const broken = { ...page(6, 8), to: 9 };

    const { follower, outputs } = told([{ kind: 'PAGE', page: broken }], live(5));
    expect(outputs).toEqual([
      { kind: 'DROP', why: 'MALFORMED' },
      { kind: 'ASK_GAP', ask: 2, attempt: 0, epoch: 'A', after: 5 },
    ]);
    expect(follower.seq).toBe(5);
  });

  test('leaves another topic alone', () => {
    const { outputs } = told([{ kind: 'PAGE', page: { ...page(6), topic: '5450/operations' } }], live(5));

    expect(outputs).toEqual([{ kind: 'DROP', why: 'OTHER_TOPIC' }]);
  });
});
