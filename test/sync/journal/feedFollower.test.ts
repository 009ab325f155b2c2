import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedFollower, FollowerInput } from '../../../shared/journal/FeedFollower.ts';
import type { FollowerStep } from '../../../shared/journal/follower/FollowerStep.ts';
import { followFeed } from '../../../shared/journal/followFeed.ts';
import { type Happening, simulateFollowing } from './simulateFollowing.ts';

const runs = 10_000;
const seed = 20_261_122;

const kinds: readonly { weight: number; kind: Happening['kind'] }[] = [
  { weight: 8, kind: 'WRITE' },
  { weight: 2, kind: 'WRITE_UNPUBLISHED' },
  { weight: 8, kind: 'DELIVER' },
  { weight: 3, kind: 'DELIVER_AND_KEEP' },
  { weight: 2, kind: 'LOSE' },
  { weight: 8, kind: 'READ' },
  { weight: 6, kind: 'ANSWER' },
  { weight: 1, kind: 'FAIL' },
  { weight: 2, kind: 'CONNECT' },
  { weight: 1, kind: 'CHECK' },
  { weight: 1, kind: 'RESTORE' },
  { weight: 1, kind: 'EXPIRE' },
];

const happening = fc.record({
  kind: fc.oneof(...kinds.map(({ weight, kind }) => ({ weight, arbitrary: fc.constant(kind) }))),
  pick: fc.nat(1_000),
});
const badDay = fc.array(happening, { maxLength: 120, size: 'max' });

const check = (
  follow?: typeof followFeed,
): { run: fc.RunDetails<[Happening[]]>; applied: number; resets: number } => {
  let applied = 0;
  let resets = 0;
  const run = fc.check(
    fc.property(badDay, (happenings) => {
      const result = simulateFollowing(happenings, follow);
      applied += result.applied;
      resets += result.resets;
      if (result.broken.length > 0) throw new Error(result.broken.join('; '));
    }),
    { numRuns: runs, seed },
  );
  return { run, applied, resets };
};

test('on a network that loses, doubles, delays and reorders, against a store that is restored, the copy is always right', () => {
  const { run, applied, resets } = check();

  expect(run.errorInstance ?? null, fc.defaultReportMessage(run) ?? '').toBeNull();
  expect(run.numRuns).toBe(runs);
  expect(applied).toBeGreaterThan(runs);
  expect(resets).toBeGreaterThan(runs / 100);
  console.log(
    `feed follower: N=${runs} bad days, ${applied} entries applied, ${resets} resets: 0 lost, 0 twice, in order`,
  );
});

type Fault = (follower: FeedFollower, input: FollowerInput) => FollowerStep;
const faults: Record<string, Fault> = {
  'applies a page that is ahead of the copy': (follower, input) =>
    input.kind === 'PAGE' && input.page.epoch === follower.epoch && input.page.from > follower.seq + 1
      ? {
          follower: { ...follower, seq: input.page.to },
          outputs: [{ kind: 'APPLY', epoch: input.page.epoch, entries: input.page.entries }],
        }
      : followFeed(follower, input),
  'applies a page again that it had': (follower, input) =>
    input.kind === 'PAGE' && input.page.epoch === follower.epoch && input.page.to <= follower.seq
      ? { follower, outputs: [{ kind: 'APPLY', epoch: input.page.epoch, entries: input.page.entries }] }
      : followFeed(follower, input),
  'takes every epoch for its own': (follower, input) =>
    input.kind === 'PAGE' && follower.epoch !== null
      ? followFeed(follower, { ...input, page: { ...input.page, epoch: follower.epoch } })
      : followFeed(follower, input),
  'takes a late answer for the one it waits for': (follower, input) =>
    input.kind === 'SNAPSHOT' && follower.ask?.kind === 'SNAPSHOT'
      ? followFeed({ ...follower, epoch: null }, { ...input, ask: follower.ask.ask })
      : followFeed(follower, input),
  'does not ask when it connects again': (follower, input) =>
    (input.kind === 'CONNECTED' || input.kind === 'CHECK') && follower.epoch !== null
      ? { follower, outputs: [] }
      : followFeed(follower, input),
};

test.each(Object.entries(faults))('the simulation notices a follower that %s', (_, fault) => {
  const { run } = check(fault);

  expect(run.failed).toBe(true);
});
