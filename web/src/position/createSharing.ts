import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Fix, LocationSource } from '../platform/LocationSource.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import type { PositionSharing, SharingState } from './PositionFeed.ts';
import { positionDocuments } from './positionDocuments.ts';
import { sharingPace } from './sharingPace.ts';

/** Without a place for this long the person is told, ms. */
const lostAfterMs = 30_000;

/**
 * This device's own place: measured by one watcher for as long as its person is on duty, told to the zone as often as
 * what they do asks for. A place that could not be sent is not kept: the next one is better.
 */
export const createSharing = (deps: {
  readonly ask: GraphqlClient;
  readonly units: Pick<UnitFeed, 'mine' | 'setSharing'>;
  readonly location: LocationSource;
  readonly timers: Timers;
}): { readonly own: ReadonlySignal<Fix | null>; readonly share: PositionSharing } => {
  const { timers, units, location } = deps;
  const own = signal<Fix | null>(null);
  const lastSentAt = signal<number | null>(null);
  const problem = signal<'denied' | 'lost' | null>(null);
  const onDuty = computed(() => units.mine.value?.shift !== undefined);
  const pace = computed(() => sharingPace(units.mine.value, own.value?.speedKmh));
  let cancelLost = (): void => undefined;
  let sending = false;

  const send = async (fix: Fix): Promise<void> => {
    const every = pace.peek();
    const due = (lastSentAt.peek() ?? 0) + (every ?? 0) * 1_000 - 500;
    if (every === null || sending || timers.now() < due) return;
    sending = true;
    const input = { ...fix, at: new Date(fix.at).toISOString() };
    const answer = await deps.ask(positionDocuments.share, { input });
    sending = false;
    if (answer.ok) lastSentAt.value = timers.now();
  };
  const heard = (fix: Fix): void => {
    own.value = fix;
    problem.value = null;
    cancelLost();
    cancelLost = timers.after(lostAfterMs, () => {
      problem.value = 'lost';
    });
    void send(fix);
  };
  const failed = (why: 'denied' | 'unavailable'): void => {
    if (why === 'denied') problem.value = 'denied';
  };
  effect(() => {
    if (!onDuty.value) return undefined;
    const stop = location.watch(heard, failed);
    // A device that lies still says nothing new: what it said last is still true, and said again in its turn.
    let cancel = (): void => undefined;
    const again = (): void => {
      const fix = own.peek();
      if (fix !== null && problem.peek() === null) void send(fix);
      cancel = timers.after(5_000, again);
    };
    again();
    return () => {
      stop();
      cancel();
      cancelLost();
      own.value = null;
      lastSentAt.value = null;
    };
  });
  const set = async (sharing: 'ON' | 'PAUSED', reason?: string): Promise<void> => {
    const unit = units.mine.peek();
    if (unit !== null) await units.setSharing({ unitId: unit.id, sharing, ...(reason && { reason }) });
  };
  return {
    own,
    share: {
      state: computed<SharingState>(() => {
        const unit = units.mine.value;
        if (unit?.shift === undefined) return { kind: 'off' };
        if (unit.sharing === 'PAUSED') return { kind: 'paused', reason: unit.pausedReason ?? '' };
        if (problem.value !== null) return { kind: problem.value };
        if (own.value === null) return { kind: 'asking' };
        return { kind: 'on', lastSentAt: lastSentAt.value, everySeconds: pace.value ?? 15 };
      }),
      start: () =>
        new Promise((answered) => {
          const stop = location.watch(
            (fix) => {
              stop();
              if (onDuty.peek()) heard(fix);
              answered(true);
            },
            (why) => {
              stop();
              answered(why !== 'denied');
            },
          );
        }),
      pause: (reason) => set('PAUSED', reason),
      resume: () => set('ON'),
    },
  };
};
