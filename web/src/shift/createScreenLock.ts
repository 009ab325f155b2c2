import { signal } from '@preact/signals';
import type { ScreenLock } from './ScreenLock.ts';

/** @param page the window: its navigator holds the lock, its document says when the page comes back. */
export const createScreenLock = (page: Window): ScreenLock => {
  const held = signal(false);
  let wanted = false;
  let lock: WakeLockSentinel | null = null;
  const take = async (): Promise<boolean> => {
    try {
      lock = await page.navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => {
        held.value = false;
      });
      held.value = true;
    } catch {
      // No such thing on this device, or battery saving: the checklist says so.
      held.value = false;
    }
    return held.value;
  };
  page.document.addEventListener('visibilitychange', () => {
    if (wanted && page.document.visibilityState === 'visible') void take();
  });
  return {
    held,
    hold: () => {
      wanted = true;
      return take();
    },
    release: () => {
      wanted = false;
      void lock?.release();
    },
  };
};
