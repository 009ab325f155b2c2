import type { Scope } from '../app/Scope.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import type { Tokens } from '../session/Tokens.ts';
import { liftLock } from './liftLock.ts';
import { watchIdle } from './watchIdle.ts';

/**
 * Keeps a client that was locked before locked, unless this is a new sign-in, and watches over it from now on.
 * @param fresh whether the sign-in was just made
 */
export const guardIdle = (
  zone: ZoneClient,
  { scope, tokens, fresh }: { readonly scope: Scope; readonly tokens: Tokens; readonly fresh: boolean },
): void => {
  const { accessToken, person } = tokens;
  const key = `patrouille.lock.${scope}.${zone.config.code}.${person.id}`;
  zone.lock.value = !liftLock(key, accessToken, localStorage);
  watchIdle(zone, { scope, key, accessToken, fresh });
};
