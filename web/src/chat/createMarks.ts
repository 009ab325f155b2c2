import type { Timers } from '../realtime/Timers.ts';

/** Tells the zone how far this device has come in a channel; never back, and at most once a second. */
export interface Marks {
  readonly delivered: (channelId: string, n: number) => void;
  readonly read: (channelId: string, n: number) => void;
  /** The network is back: what could not be told is told now. */
  readonly again: () => void;
  readonly stop: () => void;
}

interface Mark {
  readonly delivered: number;
  readonly read: number;
}

/** Receipts are marks, not deeds: a second's worth of them is one. */
const tickMs = 1_000;

/** @param deps.tell one channel's mark to the zone; whether it was heard. */
export const createMarks = (deps: {
  readonly timers: Timers;
  readonly tell: (channelId: string, mark: Mark) => Promise<boolean>;
}): Marks => {
  const told = new Map<string, Mark>();
  const due = new Map<string, Mark>();
  let ticking = false;
  let stopped = false;

  const tick = (): void => {
    if (ticking || stopped || due.size === 0) return;
    ticking = true;
    const [next] = due;
    if (next === undefined) return;
    const [channelId, mark] = next;
    void deps.tell(channelId, mark).then((heard) => {
      if (heard) {
        told.set(channelId, mark);
        const now = due.get(channelId);
        if (now !== undefined && now.read <= mark.read && now.delivered <= mark.delivered)
          due.delete(channelId);
      }
      deps.timers.after(heard ? tickMs : tickMs * 5, () => {
        ticking = false;
        tick();
      });
    });
  };
  const note = (channelId: string, mark: Mark): void => {
    const before = due.get(channelId) ?? told.get(channelId) ?? { delivered: 0, read: 0 };
    const read = Math.max(before.read, mark.read);
    const delivered = Math.max(before.delivered, mark.delivered, read);
    if (read === before.read && delivered === before.delivered) return;
    due.set(channelId, { delivered, read });
    // What is read goes before what merely arrived.
    if (mark.read > 0) {
      const kept = [...due].filter(([id]) => id !== channelId);
      due.clear();
      due.set(channelId, { delivered, read });
      for (const [id, one] of kept) due.set(id, one);
    }
    tick();
  };
  return {
    delivered: (channelId, n) => note(channelId, { delivered: n, read: 0 }),
    read: (channelId, n) => note(channelId, { delivered: n, read: n }),
    again: tick,
    stop: () => {
      stopped = true;
    },
  };
};
