import type { Share } from '../../shared/position/Share.ts';
import type { PositionTickInput } from '../../shared/schema.generated.ts';
import type { Watch } from './PositionTools.ts';

/** What the tick is passed. Times are epoch milliseconds. */
export interface TickPorts {
  /** Whether this is the first change since the last tick, at `now`; one that waits for longer than `lateMs` is given up. */
  readonly claim: (now: number, lateMs: number) => Promise<boolean>;
  /** Lets the next change claim again, and tells until when everything was sent. */
  readonly release: () => Promise<number>;
  /** Whether a sweep is to be asked for at `now`: none was in the last `everyMs`. */
  readonly claimSweep: (now: number, everyMs: number) => Promise<boolean>;
  readonly sentUntil: (at: number) => Promise<void>;
  /** Brings the message back in so many seconds, at least 0 and at most 900. */
  readonly wake: (seconds: number) => Promise<void>;
  readonly readShares: () => Promise<readonly Share[]>;
  readonly readWatches: () => Promise<readonly Watch[]>;
  /** Takes a position out of the store, unless it was moved since. */
  readonly forget: (share: Share) => Promise<void>;
  readonly markCut: (watchId: string) => Promise<void>;
  readonly publish: (tick: PositionTickInput, ended: readonly string[]) => Promise<unknown>;
}
