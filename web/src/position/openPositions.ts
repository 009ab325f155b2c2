import { computed, effect, signal } from '@preact/signals';
import type { Fix } from '../../../shared/alarm/Fix.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import type { createPositionFeed, PositionFeedDeps } from './createPositionFeed.ts';
import type { PositionFeed } from './PositionFeed.ts';
import type { PositionView } from './PositionView.ts';

const none: ReadonlyMap<string, PositionView> = new Map();
const againMs = 5_000;

/** The positions of a zone, which come with the first map or the first shift on this device. */
export const openPositions = (
  deps: PositionFeedDeps & { readonly units: UnitFeed },
): PositionFeed & { readonly lastFix: () => Fix | null } => {
  const feed = signal<ReturnType<typeof createPositionFeed> | null>(null);
  let loading: Promise<PositionFeed> | null = null;
  const load = (): Promise<PositionFeed> => {
    loading ??= import('./createPositionFeed.ts').then(
      (loaded) => {
        feed.value = loaded.createPositionFeed(deps);
        return feed.value;
      },
      async () => {
        // Out of reach, and not on this device yet.
        loading = null;
        await new Promise<void>((wake) => deps.timers.after(againMs, wake));
        return load();
      },
    );
    return loading;
  };
  effect(() => {
    if (deps.units.mine.value !== null && feed.peek() === null) void load();
  });
  return {
    open: () => {
      let close: (() => void) | null = null;
      let closed = false;
      void load().then((positions) => {
        if (!closed) close = positions.open();
      });
      return () => {
        closed = true;
        close?.();
      };
    },
    positions: computed(() => feed.value?.positions.value ?? none),
    own: computed(() => feed.value?.own.value ?? null),
    share: {
      state: computed(() => feed.value?.share.state.value ?? { kind: 'off' }),
      start: async () => (await load()).share.start(),
      pause: async (reason) => (await load()).share.pause(reason),
      resume: async () => (await load()).share.resume(),
    },
    lastFix: () => feed.peek()?.lastFix() ?? null,
  };
};
