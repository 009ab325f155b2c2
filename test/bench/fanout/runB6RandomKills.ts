import { setTimeout as wait } from 'node:timers/promises';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { feedPage } from './feedPage.ts';
import { makeTokens } from './makeTokens.ts';
import { startFollower } from './startFollower.ts';
import { startHubFanOut } from './startHubFanOut.ts';

export interface RandomKillsOptions {
  readonly followers?: number;
  readonly events?: number;
  /** One socket dies after about so many events. */
  readonly eventsPerKill?: number;
  /** The chance is told again by the same number. */
  readonly seed?: number;
  /** Seeded fault: followers that do not ask for what they missed. */
  readonly catchesUp?: boolean;
}

/**
 * B6 at the hub alone: sockets are killed at random while 10,000 events flow; every follower's log is compared with the
 * journal. The ratio is the number of questions to the journal a reconnect costs.
 */
export const runB6RandomKills = async (options: RandomKillsOptions = {}): Promise<BenchResult> => {
  const {
    followers: count = 40,
    events = 10_000,
    eventsPerKill = 20,
    seed = 5449,
    catchesUp = true,
  } = options;
  const { tokens, keySet } = await makeTokens(count);
  const gateway = await startHubFanOut(keySet);
  let published = 0;
  const journalAfter = async (seq: number): Promise<readonly number[]> => {
    await wait(1); // A query takes its time, and events go on meanwhile.
    return Array.from({ length: published - seq }, (_, index) => seq + 1 + index);
  };
  const followers = await Promise.all(
    tokens.map((token) => startFollower({ url: gateway.url, token, journalAfter, catchesUp })),
  );

  let state = seed;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
  const started = performance.now();
  while (published < events) {
    const entries = Math.min(1 + roll(3), events - published);
    gateway.publish(feedPage(published + 1, entries));
    published += entries;
    if (roll(eventsPerKill) < entries) followers[roll(count)]?.kill();
    await (roll(10) === 0 ? wait(1) : new Promise((resolve) => setImmediate(resolve)));
  }
  await Promise.race([
    Promise.all(followers.map((follower) => follower.reach(events))),
    wait(catchesUp ? 30_000 : 500),
  ]);
  const ms = performance.now() - started;

  let lost = 0;
  let twice = 0;
  let outOfOrder = 0;
  for (const { applied } of followers) {
    const distinct = new Set(applied);
    lost += events - distinct.size;
    twice += applied.length - distinct.size;
    outOfOrder += applied.filter((seq, index) => index > 0 && seq < (applied[index - 1] ?? 0)).length;
  }
  const reconnects = followers.reduce((sum, follower) => sum + follower.reconnects, 0);
  const questions = followers.flatMap(({ catchUps }) => catchUps.slice(1));
  for (const follower of followers) follower.stop();
  const { faults } = gateway.hub.stats();
  await gateway.stop();
  return {
    id: 'B6 hub',
    title: `${events} events to ${count} followers while sockets die at random`,
    yardstick: 'the ordered log of every follower',
    rounds: 1,
    ratio: questions.length === 0 ? 0 : questions.reduce((sum, asked) => sum + asked, 0) / questions.length,
    better: 'lower',
    goal: 1,
    ratios: {},
    detail: {
      followers: count,
      events,
      reconnects,
      lost,
      twice,
      outOfOrder,
      faults,
      questionsPerReconnectP99: questions.length === 0 ? 0 : percentile(questions, 0.99),
      eventsPerSecond: (events / ms) * 1000,
      seed,
    },
  };
};
