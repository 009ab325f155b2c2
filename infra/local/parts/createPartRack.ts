import type { LocalPart } from '../LocalCloud.ts';
import type { Progress } from '../progress/Progress.ts';
import type { ChildSpec } from '../supervise/ChildSpec.ts';
import { type SupervisedChild, type SupervisorHooks, supervise } from '../supervise/supervise.ts';
import { writeParts } from './writeParts.ts';

/** The running parts of a local cloud, in the order they were started. */
export interface PartRack {
  start(name: LocalPart, spec: ChildSpec, hooks?: Partial<SupervisorHooks>): Promise<SupervisedChild>;
  get(name: LocalPart): SupervisedChild;
  /** Stops all, the last one started first, also one that is just starting; nothing can be started after. */
  stopAll(): Promise<void>;
}

/** Makes an empty rack; what happens to its parts later is noted on `progress`. */
export function createPartRack(stateDir: string, progress: Progress): PartRack {
  const children = new Map<LocalPart, SupervisedChild>();
  const closing = new AbortController();
  let starting: Promise<unknown> = Promise.resolve();

  async function start(
    name: LocalPart,
    spec: ChildSpec,
    hooks: Partial<SupervisorHooks>,
  ): Promise<SupervisedChild> {
    closing.signal.throwIfAborted();
    const child = await supervise(
      spec,
      {
        onEnded: (how) => progress.note(`The ${name} ended (${how}): starting it again`),
        onFault: (fault) => progress.note(fault instanceof Error ? fault.message : String(fault)),
        ...hooks,
        onRestarted: async (afterMs) => {
          writeParts(stateDir, children.values());
          progress.note(`The ${name} is back after ${(afterMs / 1000).toFixed(1)} s`);
          await hooks.onRestarted?.(afterMs);
        },
      },
      closing.signal,
    );
    children.set(name, child);
    writeParts(stateDir, children.values());
    return child;
  }

  return {
    start: (name, spec, hooks = {}) => {
      const begun = start(name, spec, hooks);
      starting = Promise.allSettled([starting, begun]);
      return begun;
    },
    get: (name) => {
      const child = children.get(name);
      if (child === undefined) throw new Error(`The ${name} was not started.`);
      return child;
    },
    stopAll: async () => {
      // Ends what is just starting; what runs is stopped in order below.
      closing.abort();
      await starting;
      for (const child of [...children.values()].reverse()) await child.stop();
      children.clear();
    },
  };
}
