import type { Clock } from '../../shared/kernel/Clock.ts';

export interface RestoreWatchParts {
  /** The place in the erasure ledger up to which each table knows of what was erased; '' where it knows of nothing. */
  readonly seen: () => Promise<readonly string[]>;
  /** Places in the ledger after this one, the first of them. */
  readonly placesAfter: (place: string) => Promise<readonly string[]>;
  readonly clock: Clock;
}

/** How long a store that was whole is taken to be, and how soon it is looked at again when a look failed; ms. */
const rememberedMs = 60_000;
const failedMs = 5_000;

/**
 * Whether a table came back from an older copy and still holds what was erased since (docs/adr/0082, T24): the ledger in
 * the locked bucket, which no restore touches, goes on after what the table knows of. Asked with every call and looked up
 * once a minute; as long as the answer is yes, with every call. What cannot be looked up at the first call is a fault:
 * then nothing is answered either.
 */
export const restoreWatch = ({ seen, placesAfter, clock }: RestoreWatchParts): (() => Promise<boolean>) => {
  let wholeUntil: number | null = null;
  const look = async (): Promise<boolean> => {
    const [earliest = ''] = [...(await seen())].sort();
    const behind = (await placesAfter(earliest)).length > 0;
    wholeUntil = behind ? null : clock.now() + rememberedMs;
    return behind;
  };
  return async () => {
    if (wholeUntil === null) return look();
    if (clock.now() < wholeUntil) return false;
    try {
      return await look();
    } catch {
      // It was whole a minute ago, and a restored table has another name: that another service does not answer now
      // must not keep a patrol from its incidents.
      wholeUntil = clock.now() + failedMs;
      return false;
    }
  };
};
