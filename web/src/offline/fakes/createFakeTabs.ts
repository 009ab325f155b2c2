import type { OutboxNews, OutboxTabs } from '../OutboxTabs.ts';

/** One tab, which a test can kill: it hears and says nothing any more, and the next in line sends. */
export interface FakeTab extends OutboxTabs {
  readonly kill: () => void;
  readonly alive: () => boolean;
}

/** The tabs of a device with the manners of Web Locks and BroadcastChannel. */
export const createFakeTabs = (): { readonly open: () => FakeTab } => {
  const heard = new Map<number, (news: OutboxNews) => void>();
  const line: { readonly tab: number; readonly run: () => void }[] = [];
  const dead = new Set<number>();
  let leader: number | null = null;
  let count = 0;
  const next = (): void => {
    const turn = line.shift();
    if (turn === undefined) return;
    if (dead.has(turn.tab)) next();
    else {
      leader = turn.tab;
      turn.run();
    }
  };
  return {
    open: () => {
      count += 1;
      const tab = count;
      return {
        alive: () => !dead.has(tab),
        lead: (run) => {
          line.push({ tab, run });
          if (leader === null) next();
        },
        tell: (news) => {
          if (dead.has(tab)) return;
          for (const [other, hear] of heard) if (other !== tab) queueMicrotask(() => hear(news));
        },
        onNews: (hear) => void heard.set(tab, hear),
        kill: () => {
          dead.add(tab);
          heard.delete(tab);
          if (leader !== tab) return;
          leader = null;
          next();
        },
      };
    },
  };
};
