import { setTimeout as wait } from 'node:timers/promises';
import type { ChildSpec } from './ChildSpec.ts';
import { type RunningChild, runChild } from './RunningChild.ts';

/** A child that is started again whenever it ends without having been asked to. */
export interface SupervisedChild {
  readonly name: string;
  pid(): number;
  tell(line: string): void;
  /** kill -9 of the child as it runs now (a test's way to see it come back). */
  kill(): void;
  stop(): Promise<void>;
}

export interface SupervisorHooks {
  /** Called before a new life begins, e.g. to put the last saved state in place. */
  readonly beforeRestart?: () => Promise<void> | void;
  readonly onEnded?: (how: string) => void;
  readonly onRestarted?: (afterMs: number) => Promise<void> | void;
  readonly onFault: (fault: unknown) => void;
}

const shortestBackoffMs = 100;
const longestBackoffMs = 5_000;
const steadyAfterMs = 30_000;
const firstLives = 3;

/**
 * Starts a child and keeps it up until stopped; `giveUp` ends one that does not serve yet. Resolves once it serves; refuses with a LocalProblem when it never does.
 * Restarts wait 100 ms at first and twice as long after each failure, 5 s at most, and forget after 30 quiet seconds.
 */
export async function supervise(
  spec: ChildSpec,
  hooks: SupervisorHooks,
  giveUp?: AbortSignal,
): Promise<SupervisedChild> {
  let stopping = false;
  let current: RunningChild = runChild(spec);
  const asleep = new AbortController();
  const leave = (): void => {
    stopping = true;
    void current.end();
  };
  giveUp?.addEventListener('abort', leave, { once: true });

  async function watch(): Promise<void> {
    let backoffMs = shortestBackoffMs;
    for (;;) {
      const born = Date.now();
      const how = await current.exited;
      if (stopping) return;
      const diedAt = Date.now();
      hooks.onEnded?.(how);
      if (diedAt - born > steadyAfterMs) backoffMs = shortestBackoffMs;
      for (let up = false; !up; backoffMs = Math.min(backoffMs * 2, longestBackoffMs)) {
        await wait(backoffMs, undefined, { signal: asleep.signal }).catch(() => {});
        if (stopping) return;
        up = await begin();
      }
      if (!stopping) await hooks.onRestarted?.(Date.now() - diedAt);
    }
  }

  async function begin(): Promise<boolean> {
    try {
      await hooks.beforeRestart?.();
      current = runChild(spec);
      await current.untilReady();
      return true;
    } catch (fault) {
      if (!stopping) hooks.onFault(fault);
      await current.end();
      return false;
    }
  }

  for (let life = 1; ; life++) {
    try {
      await current.untilReady();
      break;
    } catch (fault) {
      await current.end();
      // Killed from outside: worth another life. Ended by itself: it would end again, and says why.
      if (stopping || life === firstLives || !current.wasKilled()) throw fault;
      await hooks.beforeRestart?.();
      current = runChild(spec);
    }
  }
  giveUp?.removeEventListener('abort', leave);
  const watching = watch().catch(hooks.onFault);
  return {
    name: spec.name,
    pid: () => current.pid,
    tell: (line) => current.tell(line),
    kill: () => current.kill(),
    stop: async () => {
      stopping = true;
      asleep.abort();
      await current.end();
      await watching;
    },
  };
}
