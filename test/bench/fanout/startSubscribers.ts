import { fork } from 'node:child_process';
import type { SubscriberOrder, SubscriberReport } from './SubscriberOrder.ts';

/** Subscribers in a process of their own. */
export interface Subscribers {
  /** How long all of them took to be subscribed, in milliseconds, and how many were not. */
  readonly storm: { readonly ms: number; readonly failed: number; readonly cpuMs: number };
  /** When the last of them had its n-th message (from 1), in nanoseconds of the monotonic clock. */
  allHave(messages: number): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the process and waits until everybody is subscribed. */
export const startSubscribers = async (order: SubscriberOrder): Promise<Subscribers> => {
  const child = fork(new URL('./subscriberProcess.ts', import.meta.url), { stdio: 'inherit' });
  const reached = new Map<number, number>();
  const waiting = new Map<number, (at: number) => void>();
  const ready = new Promise<Extract<SubscriberReport, { kind: 'ready' }>>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The subscribers' process ended with ${code}.`)));
    child.on('message', (report: SubscriberReport) => {
      if (report.kind === 'ready') return resolve(report);
      reached.set(report.messages, report.at);
      waiting.get(report.messages)?.(report.at);
    });
  });
  child.send(order);
  const { startedAt, readyAt, failed, cpuMs } = await ready;
  return {
    storm: { ms: (readyAt - startedAt) / 1e6, failed, cpuMs },
    allHave: (messages) => {
      const at = reached.get(messages);
      return at === undefined
        ? new Promise((resolve) => waiting.set(messages, resolve))
        : Promise.resolve(at);
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
};
