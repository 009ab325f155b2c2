import type { Clock } from '../kernel/Clock.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { DirectoryStore } from './DirectoryStore.ts';

/** What is passed in so that the directory's commands stay pure: store, time and waiting. */
export interface DirectoryTools {
  readonly zone: ZoneCode;
  readonly store: DirectoryStore;
  readonly clock: Clock;
  /** Waits a random part of a time that grows with `attempt`, 1 for the first. */
  readonly waitWithJitter: (attempt: number) => Promise<void>;
}
