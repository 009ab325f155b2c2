import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useField } from '../patrol/useField.ts';
import { type DeviceCheck, type DeviceCheckName, deviceChecks } from './DeviceCheck.ts';

/** The device's readiness for a shift, live, and the ways to ask for what is missing. */
export interface DeviceChecks {
  readonly checks: ReadonlySignal<readonly DeviceCheck[]>;
  /** Asks for all of it; in one gesture of the person's (browsers give sound and permissions in no other). */
  readonly askAll: () => void;
  readonly ask: (name: DeviceCheckName) => void;
}

type Marks = Readonly<Partial<Record<DeviceCheckName, 'busy' | 'ok' | 'bad'>>>;

export const useDeviceChecks = (): DeviceChecks => {
  const { sound, positions, screenLock } = useField();
  const marks = useSignal<Marks>(alreadyGranted());
  const mark = (name: DeviceCheckName, to: 'busy' | 'ok' | 'bad'): void => {
    marks.value = { ...marks.peek(), [name]: to };
  };
  useEffect(() => {
    void navigator.storage?.persisted?.().then((kept) => kept && mark('storage', 'ok'));
  }, []);
  const asks: Readonly<Record<DeviceCheckName, () => Promise<boolean>>> = {
    sound: () => sound.unlock(),
    notifications: async () =>
      'Notification' in window && (await Notification.requestPermission()) === 'granted',
    location: () => positions.share.start(),
    screen: () => screenLock.hold(),
    storage: async () => (await navigator.storage?.persist?.()) ?? false,
  };
  const ask = (name: DeviceCheckName): void => {
    mark(name, 'busy');
    asks[name]().then(
      (given) => mark(name, given ? 'ok' : 'bad'),
      () => mark(name, 'bad'),
    );
  };
  const checks = useComputed(() =>
    deviceChecks.map((name): DeviceCheck => {
      const live =
        (name === 'sound' && sound.unlocked.value) ||
        (name === 'screen' && screenLock.held.value) ||
        (name === 'location' && positions.own.value !== null);
      return { name, state: live ? 'ok' : (marks.value[name] ?? 'pending') };
    }),
  );
  return {
    checks,
    ask,
    askAll: () => {
      for (const { name, state } of checks.peek()) if (state !== 'ok') ask(name);
    },
  };
};

const alreadyGranted = (): Marks =>
  'Notification' in window && Notification.permission === 'granted' ? { notifications: 'ok' } : {};
