import { newUlid } from '../platform/newUlid.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createTokenEndpoint } from '../session/createTokenEndpoint.ts';
import { finishSignIn } from '../session/finishSignIn.ts';
import type { Tokens } from '../session/Tokens.ts';
import type { ZoneConfig } from './AppConfig.ts';
import { routePath } from './routePath.ts';
import type { Scope } from './Scope.ts';
import type { SignInProblem } from './Session.ts';

/** Finishes a sign-in that comes back to the callback address, and puts the place it began at in the address bar. */
export const arrive = async (
  scope: Scope,
  zones: readonly ZoneConfig[],
): Promise<{ readonly tokens?: Tokens; readonly problem?: SignInProblem }> => {
  const query = new URLSearchParams(location.search);
  const finished = await finishSignIn(query, {
    storage: sessionStorage,
    zones,
    endpointOf: (zone) =>
      createTokenEndpoint(zone, { fetch: (...request) => fetch(...request), timers: browserTimers }),
    redirectUri: `${location.origin}/${scope}/callback`,
    clock: browserTimers,
    newId: () => newUlid(),
  });
  const zone = (query.get('state') ?? '').split('.')[0] ?? '';
  const home = zones.some(({ code }) => code === zone)
    ? routePath(scope, { kind: 'home', zone })
    : routePath(scope, { kind: 'zones' });
  history.replaceState(null, '', finished.ok ? finished.value.returnTo : home);
  return finished.ok ? { tokens: finished.value.tokens } : { problem: finished.refusal };
};
