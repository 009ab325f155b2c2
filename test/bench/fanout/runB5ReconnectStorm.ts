import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import type { Contender } from './Contender.ts';
import { feedPage } from './feedPage.ts';
import { feedSubscription } from './feedSubscription.ts';
import { makeTokens } from './makeTokens.ts';
import { startBareBroadcast } from './startBareBroadcast.ts';
import { startBareWords } from './startBareWords.ts';
import { startHubFanOut } from './startHubFanOut.ts';
import { startSubscribers } from './startSubscribers.ts';

export interface StormOptions {
  readonly subscribers?: number;
  readonly rounds?: number;
  /** Connections being made at a time. */
  readonly concurrency?: number;
}

/**
 * B5: everybody comes back at once. Connect, authenticate with a token of one's own, subscribe with the zone's own
 * resolver; against as many bare `ws` handshakes. Then one page, which must reach all of them. Rounds alternate.
 *
 * A bare handshake is one exchange where the protocol has three, so it says what all of it costs and not what our part
 * does. Beside it stand `ws` that says the same words and checks nothing, and the same crowd a second time, whose tokens
 * the gateway has seen, as after a real outage (ADR 0091).
 */
export const runB5ReconnectStorm = async (options: StormOptions = {}): Promise<BenchResult> => {
  const { subscribers = 5_000, rounds = 3, concurrency = 128 } = options;
  const { tokens, keySet } = await makeTokens(subscribers);

  const storm = async ({ url, protocol, publish }: Contender): Promise<Storm> => {
    const cpu = process.cpuUsage();
    const crowd = await startSubscribers({
      url,
      protocol,
      subscribers,
      tokens,
      query: feedSubscription,
      concurrency,
    });
    const { user, system } = process.cpuUsage(cpu);
    publish(feedPage(1));
    if (crowd.storm.failed === 0) await crowd.allHave(1);
    await crowd.stop();
    return { ms: crowd.storm.ms, failed: crowd.storm.failed, serverCpuMs: (user + system) / 1000 };
  };
  const turns: Readonly<Record<string, (into: Partial<Round>) => Promise<void>>> = {
    gateway: async (into) => {
      const gateway = await startHubFanOut(keySet);
      into.first = await storm(gateway);
      into.again = await storm(gateway);
      await gateway.stop();
    },
    bare: async (into) => {
      const bare = await startBareBroadcast();
      into.bare = await storm(bare);
      await bare.stop();
    },
    words: async (into) => {
      const words = await startBareWords();
      into.words = await storm(words);
      await words.stop();
    },
  };

  const found: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const into: Partial<Round> = {};
    const order = Object.values(turns);
    for (const turn of round % 2 === 0 ? order : order.toReversed()) await turn(into);
    found.push(into as Round);
  }
  const median = (of: (round: Round) => number): number => percentile(found.map(of), 0.5);
  const each = (name: keyof Round): number =>
    median((round) => (round[name].serverCpuMs * 1000) / subscribers);
  return {
    id: 'B5',
    title: `${subscribers} connect, authenticate and subscribe at once`,
    yardstick: 'as many bare ws handshakes; in `ratios` also ws that says the same words and checks nothing',
    rounds,
    ratio: median(({ first, bare }) => bare.ms / first.ms),
    better: 'higher',
    floor: 0.25,
    goal: 0.5,
    ratios: {
      again: median(({ again, bare }) => bare.ms / again.ms),
      wordsAlone: median(({ words, bare }) => bare.ms / words.ms),
      sameWords: median(({ first, words }) => words.ms / first.ms),
      sameWordsAgain: median(({ again, words }) => words.ms / again.ms),
      serverCpu: median(({ first, bare }) => first.serverCpuMs / bare.serverCpuMs),
    },
    floors: { sameWords: 0.35 },
    detail: {
      subscribers,
      concurrency,
      lost: found.reduce((sum, { first, again }) => sum + first.failed + again.failed, 0),
      gatewayMs: median(({ first }) => first.ms),
      againMs: median(({ again }) => again.ms),
      wordsMs: median(({ words }) => words.ms),
      bareMs: median(({ bare }) => bare.ms),
      gatewayPerSecond: median(({ first }) => (subscribers / first.ms) * 1000),
      barePerSecond: median(({ bare }) => (subscribers / bare.ms) * 1000),
      gatewayServerCpuMicrosecondsEach: each('first'),
      againServerCpuMicrosecondsEach: each('again'),
      wordsServerCpuMicrosecondsEach: each('words'),
      bareServerCpuMicrosecondsEach: each('bare'),
    },
  };
};

interface Storm {
  readonly ms: number;
  readonly failed: number;
  readonly serverCpuMs: number;
}

interface Round {
  first: Storm;
  again: Storm;
  words: Storm;
  bare: Storm;
}
