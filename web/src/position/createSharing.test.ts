import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { accepted } from '../../../shared/kernel/Result.ts';
import { fakeUnits } from '../../dev/fakeUnits.ts';
import type { Fix, LocationSource } from '../platform/LocationSource.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import type { UnitView } from '../unit/UnitView.ts';
import { createSharing } from './createSharing.ts';

const prepare = () => {
  const timers = createFakeTimers();
  const mine = signal<UnitView | null>(null);
  const [unit] = fakeUnits(timers.now(), 'OO 05');
  const sent: number[] = [];
  let heard: ((fix: Fix) => void) | null = null;
  const location: LocationSource = {
    permission: async () => 'granted',
    watch: (hear) => {
      heard = hear;
      return () => {
        heard = null;
      };
    },
  };
  const sharing = createSharing({
    ask: async () => {
      sent.push(timers.now());
      return accepted({});
    },
    units: { mine, setSharing: async () => ({ kind: 'kept', why: 'fault' }) },
    location,
    timers,
  });
  const measure = (speedKmh: number): void =>
    heard?.({ lat: 51.2, lon: 2.9, accuracyM: 5, speedKmh, at: timers.now(), source: 'DEVICE' });
  if (unit === undefined) throw new Error('no unit');
  return { timers, mine, unit, sent, sharing, measure, measuring: () => heard !== null };
};

/** A device that measures each second for a minute. */
const minute = async (device: ReturnType<typeof prepare>, speedKmh: number): Promise<number> => {
  const before = device.sent.length;
  for (let second = 0; second < 60; second += 1) {
    device.measure(speedKmh);
    await device.timers.pass(1_000);
  }
  return device.sent.length - before;
};

test('a device measures and tells nothing off duty, and stops when the shift ends', async () => {
  const device = prepare();
  expect(device.measuring()).toBe(false);
  expect(await minute(device, 50)).toBe(0);
  device.mine.value = device.unit;
  expect(device.measuring()).toBe(true);
  expect(await minute(device, 0)).toBeGreaterThan(0);
  device.mine.value = null;
  expect(device.measuring()).toBe(false);
  expect(device.sharing.share.state.value).toEqual({ kind: 'off' });
  expect(await minute(device, 50)).toBe(0);
});

test('tells every fifteen seconds standing and every five on the move, and nothing while paused', async () => {
  const device = prepare();
  device.mine.value = device.unit;
  const standing = await minute(device, 0);
  expect(standing).toBeGreaterThanOrEqual(4);
  expect(standing).toBeLessThanOrEqual(5);
  const moving = await minute(device, 60);
  expect(moving).toBeGreaterThanOrEqual(11);
  expect(moving).toBeLessThanOrEqual(13);
  device.mine.value = { ...device.unit, sharing: 'PAUSED', pausedReason: 'discreet' };
  expect(await minute(device, 60)).toBe(0);
  expect(device.sharing.share.state.value).toEqual({ kind: 'paused', reason: 'discreet' });
});

test('says so when no place came for half a minute', async () => {
  const device = prepare();
  device.mine.value = device.unit;
  device.measure(0);
  await device.timers.pass(31_000);
  expect(device.sharing.share.state.value).toEqual({ kind: 'lost' });
});
