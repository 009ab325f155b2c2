import type { Timers } from '../realtime/Timers.ts';

/** What an idle watch stands on. */
export interface IdleWatchDeps {
  readonly limitMs: number;
  readonly timers: Timers;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly gestureKey: string;
  /** Whether somebody signed in just now: then the watch begins now, else with the last gesture that is known. */
  readonly fresh: boolean;
  /** What stands against locking now: an alarm, an alert, a car that moves, no network. */
  readonly held: () => boolean;
  readonly lock: () => void;
}

/** How exact the last gesture is told to the person's other tabs, ms. */
const tellEveryMs = 5_000;
const lookEveryMs = 10_000;

/**
 * Locks a client nobody has touched for long enough; a gesture in any of a person's clients on this device counts for
 * all. While something holds the lock off it waits, and then locks at once if nobody touched anything meanwhile.
 */
export const createIdleWatch = (deps: IdleWatchDeps) => {
  const { timers, storage, gestureKey } = deps;
  const told = (): number => Number(storage.getItem(gestureKey) ?? 0) || 0;
  const start = timers.now();
  let last = deps.fresh || told() === 0 ? start : told();
  let toldAt = 0;
  const gesture = (): void => {
    const now = timers.now();
    // After the time is over a touch comes too late: it must not open what should be shut.
    if (now - lastOf(now) >= deps.limitMs && !deps.held()) {
      look();
      return;
    }
    last = now;
    if (now - toldAt < tellEveryMs) return;
    toldAt = now;
    storage.setItem(gestureKey, String(now));
  };
  // A clock that was set back must not keep it open for ever.
  const lastOf = (now: number): number => Math.max(last, told() <= now ? told() : 0);
  const look = (): void => {
    const now = timers.now();
    if (last > now) last = now;
    if (now - lastOf(now) >= deps.limitMs && !deps.held()) deps.lock();
  };
  const again = (): void => {
    look();
    cancel = timers.after(lookEveryMs, again);
  };
  if (deps.fresh) gesture();
  else look();
  let cancel = timers.after(lookEveryMs, again);
  return { gesture, look, end: (): void => cancel() };
};
