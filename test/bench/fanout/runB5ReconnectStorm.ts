import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import type { Contender } from './Contender.ts';
import { feedPage } from './feedPage.ts';
import { feedSubscription } from './feedSubscription.ts';
import { makeTokens } from './makeTokens.ts';
import { startBareBroadcast } from './startBareBroadcast.ts';
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
 */
export const runB5ReconnectStorm = async (options: StormOptions = {}): Promise<BenchResult> => {
  const { subscribers = 5_000, rounds = 3, concurrency = 128 } = options;
  const { tokens, keySet } = await makeTokens(subscribers);

  const storm = async (contender: Contender) => {
    const cpu = process.cpuUsage();
    const { url, protocol } = contender;
    const crowd = await startSubscribers({
      url,
      protocol,
      subscribers,
      tokens,
      query: feedSubscription,
      concurrency,
    });
    const { user, system } = process.cpuUsage(cpu);
    contender.publish(feedPage(1));
    const served = subscribers - crowd.storm.failed;
    if (served === subscribers) await crowd.allHave(1);
    await crowd.stop();
    await contender.stop();
    return { ms: crowd.storm.ms, failed: crowd.storm.failed, serverCpuMs: (user + system) / 1000 };
  };

  const found: Record<'gateway' | 'bare', Awaited<ReturnType<typeof storm>>>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const turns = {
      gateway: async () => storm(await startHubFanOut(keySet)),
      bare: async () => storm(await startBareBroadcast()),
    };
    if (round % 2 === 0) {
      const gateway = await turns.gateway();
      found.push({ gateway, bare: await turns.bare() });
    } else {
      const bare = await turns.bare();
      found.push({ gateway: await turns.gateway(), bare });
    }
  }
  const median = (of: (round: (typeof found)[number]) => number): number => percentile(found.map(of), 0.5);
  return {
    id: 'B5',
    title: `${subscribers} connect, authenticate and subscribe at once`,
    yardstick: 'as many bare ws handshakes',
    rounds,
    ratio: median(({ gateway, bare }) => bare.ms / gateway.ms),
    better: 'higher',
    floor: 0.5,
    goal: 0.7,
    ratios: { serverCpu: median(({ gateway, bare }) => gateway.serverCpuMs / bare.serverCpuMs) },
    detail: {
      subscribers,
      concurrency,
      lost: found.reduce((sum, { gateway }) => sum + gateway.failed, 0),
      gatewayMs: median(({ gateway }) => gateway.ms),
      bareMs: median(({ bare }) => bare.ms),
      gatewayPerSecond: median(({ gateway }) => (subscribers / gateway.ms) * 1000),
      barePerSecond: median(({ bare }) => (subscribers / bare.ms) * 1000),
      gatewayServerCpuMicrosecondsEach: median(({ gateway }) => (gateway.serverCpuMs * 1000) / subscribers),
      bareServerCpuMicrosecondsEach: median(({ bare }) => (bare.serverCpuMs * 1000) / subscribers),
    },
  };
};
