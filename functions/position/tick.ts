import type { Clock } from '../../shared/kernel/Clock.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { positionTimes } from '../../shared/position/positionTimes.ts';
import type { Share } from '../../shared/position/Share.ts';
import { unitPositions } from '../../shared/position/unitPositions.ts';
import type { TickPorts } from './TickPorts.ts';

/** What a tick did, for the log. */
export interface Ticked {
  /** Units in the message; 0 when none was sent. */
  readonly units: number;
  readonly watches: number;
  readonly forgotten: number;
}

/** AppSync lets a resolver cut off five filters at a time. */
const cutAtOnce = 5;

/** So long after a position's life the tick comes by to forget it. */
const sweepAfterSeconds = 60;

/** A position stored while the last tick was being read may have been seen by it or not: looked at again. */
const overlapMs = 250;

/**
 * Something moved: the first change since the last tick lets the tick come, all others need nothing. So a zone sends one
 * message a tick however many people move in it.
 */
export const positionMoved = (ports: TickPorts, clock: Clock) => async (): Promise<boolean> => {
  if (!(await ports.claim(clock.now(), positionTimes.tickMs * 3))) return false;
  await ports.wake(positionTimes.tickMs / 1_000);
  return true;
};

/**
 * The tick is over: sends what moved since the last one to the maps that are open, cuts off those nobody asked for again, and
 * forgets positions that have had their life. While one is left in the store the tick comes back once more, so that none stays.
 */
export const tickOver = (topic: string, ports: TickPorts, clock: Clock) => async (): Promise<Ticked> => {
  const since = (await ports.release()) - overlapMs;
  const now = clock.now();
  const [shares, watches] = await Promise.all([ports.readShares(), ports.readWatches()]);
  const open = watches.filter(({ until }) => until > now);
  const ended = watches.filter(({ until }) => until <= now).slice(0, cutAtOnce);
  const moved = new Set(shares.filter(({ storedAt = 0 }) => storedAt > since).map(({ unitId }) => unitId));
  const units = unitPositions(shares, now).filter(({ unitId }) => moved.has(unitId));
  const worth = (open.length > 0 && units.length > 0) || ended.length > 0;
  if (worth)
    await ports.publish(
      { topic, at: isoOf(now), units },
      ended.map(({ watchId }) => watchId),
    );
  await ports.sentUntil(now);
  for (const { watchId } of ended) await ports.markCut(watchId);
  const held = shares.filter(({ storedAt }) => storedAt !== undefined);
  const old = held.filter((share) => isOld(share, now));
  for (const share of old) await ports.forget(share);
  const stay = held.length > old.length;
  if (stay && (await ports.claimSweep(now, positionTimes.lifeMs)))
    await ports.wake(positionTimes.lifeMs / 1_000 + sweepAfterSeconds);
  return { units: worth ? units.length : 0, watches: open.length, forgotten: old.length };
};

const isOld = ({ storedAt = 0 }: Share, now: number): boolean => now - storedAt > positionTimes.lifeMs;
