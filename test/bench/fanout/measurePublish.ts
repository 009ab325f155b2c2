import { setTimeout as wait } from 'node:timers/promises';
import type { Contender } from './Contender.ts';
import { feedPage } from './feedPage.ts';
import type { Subscribers } from './startSubscribers.ts';

/** A contender, the subscribers it has, and how many pages it has sent them. */
export interface Hall {
  readonly contender: Contender;
  readonly subscribers: Subscribers;
  sent: number;
}

/** One page: from the call until the last subscriber has it, and what it cost this process, in milliseconds. */
export interface Publish {
  readonly lastMs: number;
  readonly cpuMs: number;
}

/** Sends one page and waits until everybody has it, and a moment more so that the next starts on a quiet machine. */
export const measurePublish = async (hall: Hall): Promise<Publish> => {
  hall.sent += 1;
  const page = feedPage(hall.sent);
  const cpu = process.cpuUsage();
  const started = Number(process.hrtime.bigint());
  hall.contender.publish(page);
  const at = await hall.subscribers.allHave(hall.sent);
  const { user, system } = process.cpuUsage(cpu);
  await wait(2);
  return { lastMs: (at - started) / 1e6, cpuMs: (user + system) / 1000 };
};
