import type { Scope } from '../app/Scope.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { browserTimers } from '../realtime/browserTimers.ts';

/** The network was away when its name was due: tried again after this, ms. */
const againMs = 60_000;

/** Names this device to the zone (registerDevice); once a sign-in, so how is fetched only then. */
export const nameDevice = (zone: ZoneClient, scope: Scope, owed: string): void => {
  const name = async (): Promise<void> => {
    const [{ registerDevice }, { deviceKindOf }] = await Promise.all([
      import('./registerDevice.ts'),
      import('./deviceKindOf.ts'),
    ]);
    registerDevice(zone, {
      scope,
      owed,
      device: () => {
        const { width, height } = globalThis.screen;
        return deviceKindOf({ coarse: matchMedia('(pointer: coarse)').matches, width, height });
      },
      storage: sessionStorage,
      timers: browserTimers,
    });
  };
  name().catch(() => void browserTimers.after(againMs, () => nameDevice(zone, scope, owed)));
};
