import { effect } from '@preact/signals';
import { openAlerts } from '../alert/openAlerts.ts';
import type { Scope } from '../app/Scope.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createIdleWatch } from './createIdleWatch.ts';
import { idleMinutes } from './idleMinutes.ts';
import { liftLock } from './liftLock.ts';
import { signedInAt } from './signedInAt.ts';

/** A car that is driven faster than this has somebody in it (web.md 2.7). */
const drivenKmh = 8;
const gestures = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Watches over one person's client in this tab, from its sign-in on, and locks it: `zone.lock` becomes true and stays so
 * until somebody signs in anew (liftLock). Alarms and alerts come through a locked client.
 * @param key where it stands that it is locked, for all tabs; @param accessToken of the sign-in that is open now; @param fresh whether it was just made
 */
export const watchIdle = (
  zone: ZoneClient,
  {
    scope,
    key,
    accessToken,
    fresh,
  }: { readonly scope: Scope; readonly key: string; readonly accessToken: string; readonly fresh: boolean },
): void => {
  const { session, lock } = zone;
  const gestureKey = `patrouille.gesture.${zone.config.code}.${session.person.peek()?.id ?? ''}`;
  const held = (): boolean => {
    const unit = zone.units?.mine.peek();
    const fix = zone.positions?.own.peek();
    return (
      lock.peek() ||
      session.state.peek().kind === 'signedOut' ||
      // Without a network nobody could open it again.
      !zone.online.peek() ||
      (zone.alarms?.alarms.peek().length ?? 0) > 0 ||
      (unit != null && openAlerts(zone.feed?.incidents.peek() ?? [], unit.id).length > 0) ||
      (fix != null && (fix.speedKmh ?? 0) > drivenKmh)
    );
  };
  const watch = createIdleWatch({
    limitMs: idleMinutes[scope] * 60_000,
    timers: browserTimers,
    storage: localStorage,
    gestureKey,
    fresh,
    held,
    lock: () => {
      localStorage.setItem(key, String(signedInAt(accessToken)));
      lock.value = true;
    },
  });
  for (const kind of gestures)
    addEventListener(kind, () => !lock.peek() && watch.gesture(), { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => watch.look());
  // Another tab of the same person was locked, or opened by a new sign-in there.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    lock.value = event.newValue !== null && !liftLock(key, accessToken, localStorage);
  });
  effect(() => {
    if (session.state.value.kind === 'signedOut') watch.end();
  });
};
