import type { FeedRules } from './FeedRules.ts';
import type { Timers } from './Timers.ts';

/** The rules once they are here. They come beside the first picture: a list is on the screen without them. */
export interface RuleBook {
  /** Null until they are here. */
  readonly now: () => FeedRules | null;
  /** Calls back once they are here; at once when they are. */
  readonly whenHere: (run: () => void) => void;
}

const againMs = 2_000;

/** @param load the import; tried until it succeeds, because nothing can be followed without. */
export const createRuleBook = (load: () => Promise<FeedRules>, timers: Timers): RuleBook => {
  let rules: FeedRules | null = null;
  let waiting: (() => void)[] = [];
  const fetchRules = async (): Promise<void> => {
    try {
      rules = await load();
    } catch {
      timers.after(againMs, () => void fetchRules());
      return;
    }
    const runs = waiting;
    waiting = [];
    for (const run of runs) run();
  };
  void fetchRules();
  return {
    now: () => rules,
    whenHere: (run) => {
      if (rules === null) waiting.push(run);
      else run();
    },
  };
};
