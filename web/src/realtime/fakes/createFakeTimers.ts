import type { Timers } from '../Timers.ts';

/** Time that passes when a test says so. */
export interface FakeTimers extends Timers {
  /** Lets `ms` pass: every timer due runs at its moment, and what it set in motion settles before the next. */
  readonly pass: (ms: number) => Promise<void>;
}

/** Begins on 22 November 2026, 22:00 UTC. */
export const createFakeTimers = (): FakeTimers => {
  let now = Date.UTC(2026, 10, 22, 22);
  let count = 0;
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  const next = (until: number): number | undefined => {
    let best: number | undefined;
    for (const [id, timer] of due) {
      const earlier = best === undefined || timer.at < (due.get(best)?.at ?? 0);
      if (timer.at <= until && earlier) best = id;
    }
    return best;
  };
  return {
    now: () => now,
    after: (ms, run) => {
      count += 1;
      const id = count;
      due.set(id, { at: now + Math.max(0, ms), run });
      return () => due.delete(id);
    },
    pass: async (ms) => {
      const until = now + ms;
      await settle();
      for (let id = next(until); id !== undefined; id = next(until)) {
        const timer = due.get(id);
        due.delete(id);
        now = Math.max(now, timer?.at ?? now);
        timer?.run();
        await settle();
      }
      now = until;
    },
  };
};

/** Lets every promise that can go on go on. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));
