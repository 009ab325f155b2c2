import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import type { Timers } from '../realtime/Timers.ts';
import { createIdleWatch } from './createIdleWatch.ts';
import { idleMinutes } from './idleMinutes.ts';
import { liftLock } from './liftLock.ts';

const minute = 60_000;
const limitMs = 15 * minute;

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string): void => {
      kept.set(key, value);
    },
    removeItem: (key: string): void => {
      kept.delete(key);
    },
  };
};

const watching = <Time extends Timers>(timers: Time, { storage = memory(), fresh = true } = {}) => {
  let locked = 0;
  const held = { now: false };
  const watch = createIdleWatch({
    limitMs,
    timers,
    storage,
    gestureKey: 'gesture',
    fresh,
    held: () => held.now,
    lock: () => {
      locked += 1;
    },
  });
  return { watch, timers, storage, held, locked: () => locked > 0 };
};

describe('a client nobody touches', () => {
  test('locks after its minutes, and not before', async () => {
    const { timers, locked } = watching(createFakeTimers());

    await timers.pass(limitMs - minute);
    expect(locked()).toBe(false);
    await timers.pass(2 * minute);
    expect(locked()).toBe(true);
  });

  test('stays open while it is touched, here or in another tab of the same person', async () => {
    const one = watching(createFakeTimers());
    const other = watching(one.timers, { storage: one.storage });
    for (let times = 0; times < 6; times++) {
      await one.timers.pass(10 * minute);
      one.watch.gesture();
    }
    await one.timers.pass(10 * minute);

    expect([one.locked(), other.locked()]).toEqual([false, false]);
  });

  test('does not begin to lock during an alarm, an alert, a drive or without a network, and does at once afterwards', async () => {
    const { timers, held, locked } = watching(createFakeTimers());
    held.now = true;
    await timers.pass(3 * limitMs);
    expect(locked()).toBe(false);

    held.now = false;
    await timers.pass(minute);
    expect(locked()).toBe(true);
  });

  test('that slept through its minutes is not opened by the touch that wakes it', async () => {
    const { watch, timers, locked, storage } = watching(createFakeTimers());
    const asleep = { ...timers, now: () => timers.now() + limitMs + minute };
    const woken = watching(asleep, { storage, fresh: false });
    woken.watch.gesture();

    expect(woken.locked()).toBe(true);
    expect(locked()).toBe(false);
    watch.end();
  });

  test('has the minutes the page of lives and limits says', () => {
    const page = readFileSync(new URL('../../../docs/security/lives-and-limits.md', import.meta.url), 'utf8');
    const { patrol, desk, admin } = idleMinutes;

    expect(page).toContain(`tablet and telephone ${patrol} minutes, desk ${desk}, administration ${admin} |`);
    console.log(`idle lock: N=${Object.keys(idleMinutes).length} clients`);
  });
});

describe('a locked client', () => {
  const token = (authTime: unknown): string => `x.${btoa(JSON.stringify({ auth_time: authTime }))}.x`;
  const locked = (at: string) => {
    const storage = memory();
    storage.setItem('lock', at);
    return storage;
  };

  test('is opened by a sign-in that is newer, and then stays open', () => {
    const storage = locked('1000');

    expect(liftLock('lock', token(1_001), storage)).toBe(true);
    expect(storage.getItem('lock')).toBeNull();
  });

  test.each([
    ['the same sign-in, after a reload', token(1_000)],
    ['an older one of another tab', token(900)],
    ['a token that does not say when', token(undefined)],
    ['no token', null],
    ['what is no token', 'nonsense'],
  ])('is not opened by %s', (_, accessToken) => {
    const storage = locked('1000');

    expect(liftLock('lock', accessToken, storage)).toBe(false);
    expect(storage.getItem('lock')).toBe('1000');
  });
});
