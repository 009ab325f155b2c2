import { computed, signal } from '@preact/signals';
import type { PositionFeed, SharingState } from '../src/position/PositionFeed.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { startFakeMoves } from './fakeMoves.ts';

/** Positions of the fake world while a map is open; `?gps=denied|lost` chooses the device's word. */
export const createFakePositionFeed = (world: FakeWorld): PositionFeed => {
  const open = signal(0);
  const gps = world.asked.get('gps');
  // `?still=1`: the car's own speed is not known, so no drive mode begins by itself.
  const still = world.asked.get('still') === '1';
  const paused = signal<string | null>(null);
  startFakeMoves(world);
  const mine = computed(() => [...world.units.value.values()].find((unit) => unit.mine) ?? null);
  const place = computed(() => {
    const unit = mine.value;
    return unit === null ? undefined : world.positions.value.get(unit.id);
  });
  return {
    open: () => {
      open.value += 1;
      return () => {
        open.value -= 1;
      };
    },
    positions: computed(() => (open.value > 0 ? world.positions.value : new Map())),
    own: computed(() => {
      const is = place.value;
      if (is === undefined || gps !== null) return null;
      const { lat, lon, accuracyM, headingDeg, speedKmh } = is;
      return {
        lat,
        lon,
        accuracyM,
        ...(headingDeg !== undefined && { headingDeg }),
        ...(speedKmh !== undefined && !still && { speedKmh }),
        at: Date.parse(is.at),
        source: 'DEVICE',
      };
    }),
    share: {
      state: computed<SharingState>(() => {
        if (mine.value === null) return { kind: 'off' };
        if (gps === 'denied' || gps === 'lost') return { kind: gps };
        if (paused.value !== null) return { kind: 'paused', reason: paused.value };
        return { kind: 'on', lastSentAt: Date.parse(place.value?.at ?? ''), everySeconds: 15 };
      }),
      start: async () => gps !== 'denied',
      pause: async (reason) => {
        paused.value = reason;
      },
      resume: async () => {
        paused.value = null;
      },
    },
  };
};
