import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import type { Contender } from './Contender.ts';
import { feedPage } from './feedPage.ts';
import { feedSubscription } from './feedSubscription.ts';
import { makeTokens } from './makeTokens.ts';
import type { Hall } from './measurePublish.ts';
import { startBareBroadcast } from './startBareBroadcast.ts';
import { startHubFanOut } from './startHubFanOut.ts';
import { startNaiveFanOut } from './startNaiveFanOut.ts';
import { startSubscribers } from './startSubscribers.ts';

export interface ThroughputOptions {
  readonly subscribers?: number;
  readonly rounds?: number;
  /** Of each contender, a round. */
  readonly pages?: number;
}

/** Pages that may be under way before the sender waits for the subscribers: a feed that flows, not a flood. */
const window = 8;

/**
 * B2: deliveries a second, against graphql-js and ws as their documentation puts them together (decisions.md 19), and
 * against the bare broadcast. Rounds alternate in one run.
 */
export const runB2Throughput = async (options: ThroughputOptions = {}): Promise<BenchResult> => {
  const { subscribers = 1_000, rounds = 3, pages = 40 } = options;
  const { tokens, keySet } = await makeTokens(Math.min(subscribers, 50));
  const fill = async (contender: Contender): Promise<Hall> => {
    const { url, protocol } = contender;
    const order = { url, protocol, subscribers, tokens, query: feedSubscription, concurrency: 32 };
    return { contender, subscribers: await startSubscribers(order), sent: 0 };
  };
  const halls = {
    gateway: await fill(await startHubFanOut(keySet)),
    naive: await fill(await startNaiveFanOut()),
    bare: await fill(await startBareBroadcast()),
  };
  const found: Record<keyof typeof halls, { perSecond: number; cpuMicroseconds: number }>[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const count = round < 0 ? 10 : pages;
    const gateway = await stream(halls.gateway, count, subscribers);
    const naive = await stream(halls.naive, count, subscribers);
    const bare = await stream(halls.bare, count, subscribers);
    if (round >= 0) found.push({ gateway, naive, bare });
  }
  for (const hall of Object.values(halls)) {
    await hall.subscribers.stop();
    await hall.contender.stop();
  }
  const median = (of: (round: (typeof found)[number]) => number): number => percentile(found.map(of), 0.5);
  return {
    id: 'B2',
    title: `Deliveries a second to ${subscribers} subscribers`,
    yardstick: 'naive graphql-js + ws fan-out',
    rounds,
    ratio: median(({ gateway, naive }) => gateway.perSecond / naive.perSecond),
    better: 'higher',
    floor: 4,
    goal: 6,
    ratios: {
      toBareBroadcast: median(({ gateway, bare }) => gateway.perSecond / bare.perSecond),
      cpuPerDeliveryToNaive: median(({ gateway, naive }) => gateway.cpuMicroseconds / naive.cpuMicroseconds),
      cpuPerDeliveryToBare: median(({ gateway, bare }) => gateway.cpuMicroseconds / bare.cpuMicroseconds),
    },
    detail: {
      subscribers,
      pagesPerRound: pages,
      payloadBytes: JSON.stringify({ data: { incidents: feedPage(1) } }).length,
      gatewayPerSecond: median(({ gateway }) => gateway.perSecond),
      naivePerSecond: median(({ naive }) => naive.perSecond),
      barePerSecond: median(({ bare }) => bare.perSecond),
      gatewayCpuMicrosecondsPerDelivery: median(({ gateway }) => gateway.cpuMicroseconds),
      naiveCpuMicrosecondsPerDelivery: median(({ naive }) => naive.cpuMicroseconds),
      bareCpuMicrosecondsPerDelivery: median(({ bare }) => bare.cpuMicroseconds),
    },
  };
};

const stream = async (hall: Hall, pages: number, subscribers: number) => {
  const cpu = process.cpuUsage();
  const started = Number(process.hrtime.bigint());
  const first = hall.sent;
  for (let page = 1; page <= pages; page += 1) {
    hall.sent += 1;
    hall.contender.publish(feedPage(hall.sent));
    if (page > window) await hall.subscribers.allHave(first + page - window);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const seconds = ((await hall.subscribers.allHave(hall.sent)) - started) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  const deliveries = pages * subscribers;
  return { perSecond: deliveries / seconds, cpuMicroseconds: (user + system) / deliveries };
};
