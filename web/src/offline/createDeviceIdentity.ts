import type { DeviceIdentity } from './DeviceIdentity.ts';

const idKey = 'patrouille.device';
const seqKey = 'patrouille.deviceSeq';

/**
 * The device's name and counter, kept in localStorage (no personal data: a random name and a number).
 * A device whose storage was emptied is another device, and begins at 0 again.
 * @param deps.exclusively runs one at a time over all tabs (Web Locks).
 */
export const createDeviceIdentity = (deps: {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly newId: () => string;
  readonly exclusively: <T>(name: string, run: () => Promise<T>) => Promise<T>;
}): DeviceIdentity => {
  const { storage } = deps;
  const deviceId = storage.getItem(idKey) ?? deps.newId();
  storage.setItem(idKey, deviceId);
  return {
    deviceId,
    nextSeq: () =>
      deps.exclusively(seqKey, async () => {
        const seq = Number(storage.getItem(seqKey) ?? 0);
        storage.setItem(seqKey, String(seq + 1));
        return seq;
      }),
  };
};
