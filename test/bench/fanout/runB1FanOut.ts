import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import type { Contender } from './Contender.ts';
import { feedPage } from './feedPage.ts';
import { feedSubscription } from './feedSubscription.ts';
import { makeTokens } from './makeTokens.ts';
import { type Hall, measurePublish, type Publish } from './measurePublish.ts';
import { startBareBroadcast } from './startBareBroadcast.ts';
import { startHubFanOut } from './startHubFanOut.ts';
import { startSubscribers } from './startSubscribers.ts';

export interface FanOutOptions {
  readonly subscribers?: number;
  readonly rounds?: number;
  /** Of each contender, a round. */
  readonly pages?: number;
}

/**
 * B1, fan-out alone: from the mutation's result in the gateway to the last of 1,000 subscribers having it, against a
 * bare `ws` broadcast of the same bytes. Both take turns page by page in one run, so that the machine's moods hit both;
 * the subscribers of both live in processes of their own.
 */
export const runB1FanOut = async (options: FanOutOptions = {}): Promise<BenchResult> => {
  const { subscribers = 1_000, rounds = 5, pages = 60 } = options;
  const { tokens, keySet } = await makeTokens(Math.min(subscribers, 50));
  const fill = async (contender: Contender): Promise<Hall> => {
    const { url, protocol } = contender;
    const order = { url, protocol, subscribers, tokens, query: feedSubscription, concurrency: 32 };
    return { contender, subscribers: await startSubscribers(order), sent: 0 };
  };
  const [gateway, bare] = [await fill(await startHubFanOut(keySet)), await fill(await startBareBroadcast())];

  const memoryBefore = memory();
  const found: { gateway: Publish[]; bare: Publish[] }[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const measured: { gateway: Publish[]; bare: Publish[] } = { gateway: [], bare: [] };
    for (let page = 0; page < (round < 0 ? 20 : pages); page += 1) {
      const turns = [
        async () => measured.gateway.push(await measurePublish(gateway)),
        async () => measured.bare.push(await measurePublish(bare)),
      ];
      for (const turn of page % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    if (round >= 0) found.push(measured); // The first round only warms both up.
  }
  const memoryGrowth = memory() - memoryBefore;
  for (const hall of [gateway, bare]) {
    await hall.subscribers.stop();
    await hall.contender.stop();
  }

  const ratio = (share: number, of: (publish: Publish) => number): number =>
    percentile(
      found.map((round) => percentile(round.gateway.map(of), share) / percentile(round.bare.map(of), share)),
      0.5,
    );
  const all = (who: 'gateway' | 'bare') => found.flatMap((round) => round[who]);
  const deliveries = rounds * pages * subscribers;
  const cpuMicroseconds = (who: 'gateway' | 'bare'): number =>
    (all(who).reduce((sum, { cpuMs }) => sum + cpuMs, 0) * 1000) / deliveries;
  return {
    id: 'B1 fan-out',
    title: `One page to the last of ${subscribers} subscribers`,
    yardstick: 'bare ws broadcast of the same bytes',
    rounds,
    ratio: ratio(0.5, ({ lastMs }) => lastMs),
    better: 'lower',
    floor: 1.6,
    goal: 1.1,
    ratios: {
      p99: ratio(0.99, ({ lastMs }) => lastMs),
      cpuPerDelivery: cpuMicroseconds('gateway') / cpuMicroseconds('bare'),
    },
    detail: {
      subscribers,
      pagesPerRound: pages,
      payloadBytes: JSON.stringify({ data: { incidents: feedPage(1) } }).length,
      gatewayP50Ms: percentile(
        all('gateway').map(({ lastMs }) => lastMs),
        0.5,
      ),
      gatewayP99Ms: percentile(
        all('gateway').map(({ lastMs }) => lastMs),
        0.99,
      ),
      bareP50Ms: percentile(
        all('bare').map(({ lastMs }) => lastMs),
        0.5,
      ),
      bareP99Ms: percentile(
        all('bare').map(({ lastMs }) => lastMs),
        0.99,
      ),
      gatewayCpuMicrosecondsPerDelivery: cpuMicroseconds('gateway'),
      bareCpuMicrosecondsPerDelivery: cpuMicroseconds('bare'),
      serverMemoryGrowthBytesPerDelivery: memoryGrowth / (2 * deliveries),
    },
  };
};

/** Of this process, which holds both servers; the subscribers' memory is elsewhere. */
const memory = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
