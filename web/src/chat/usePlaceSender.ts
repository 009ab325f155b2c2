import { useSignal } from '@preact/signals';
import { useZone } from '../app/useZone.ts';
import type { Composing } from './useComposing.ts';

/** So long a live place moves, ms. */
const liveMs = 15 * 60_000;
const patienceMs = 10_000;

/** Says where this device is, once or for a while. */
export interface PlaceSender {
  readonly send: (live?: boolean) => Promise<void>;
  readonly busy: boolean;
  readonly problem: 'denied' | 'unavailable' | null;
}

/** Its own place as it is shared already; else asked of the device, once, because a person pressed. */
export const usePlaceSender = (composing: Composing): PlaceSender => {
  const { positions } = useZone();
  const busy = useSignal(false);
  const problem = useSignal<PlaceSender['problem']>(null);
  return {
    busy: busy.value,
    problem: problem.value,
    send: async (live = false) => {
      if (busy.peek()) return;
      busy.value = true;
      problem.value = null;
      try {
        const own = positions?.own.peek() ?? null;
        const { lat, lon } = own ?? (await deviceFix());
        const liveUntil = new Date(Date.now() + liveMs).toISOString();
        await composing.send({ kind: 'PLACE', place: { lat, lon, ...(live && { liveUntil }) } });
      } catch (fault) {
        problem.value =
          fault instanceof GeolocationPositionError && fault.code === 1 ? 'denied' : 'unavailable';
      }
      busy.value = false;
    },
  };
};

const deviceFix = (): Promise<{ readonly lat: number; readonly lon: number }> =>
  new Promise((found, failed) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ lat: coords.latitude, lon: coords.longitude }),
      failed,
      { enableHighAccuracy: true, maximumAge: 10_000, timeout: patienceMs },
    );
  });
