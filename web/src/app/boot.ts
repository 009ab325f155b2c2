import { createAppUpdate } from '../offline/createAppUpdate.ts';
import { newUlid } from '../platform/newUlid.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createTokenEndpoint } from '../session/createTokenEndpoint.ts';
import type { Tokens } from '../session/Tokens.ts';
import type { ZoneConfig } from './AppConfig.ts';
import { browserSettings } from './browserSettings.ts';
import { createClock } from './createClock.ts';
import { createRouter } from './createRouter.ts';
import { enterZone } from './enterZone.ts';
import { firstBooks } from './firstBooks.ts';
import { loadConfig } from './loadConfig.ts';
import type { PatrouilleClient } from './PatrouilleClient.ts';
import { parseRoute } from './parseRoute.ts';
import { routePath } from './routePath.ts';
import type { Scope } from './Scope.ts';
import type { SignInProblem } from './Session.ts';
import type { OpenZone } from './ZoneParts.ts';

/**
 * Everything a client stands on, ready before the first draw: addresses, settings with the language loaded,
 * session (a returning sign-in is finished here), feed and drafts. Rejects when the addresses cannot be had.
 * @param scope which client this page is; @param openZone what it makes of a zone.
 */
export const boot = async (scope: Scope, openZone: OpenZone): Promise<PatrouilleClient> => {
  if (import.meta.env.MODE === 'fake') {
    const { createFakeClient } = await import('../../dev/createFakeClient.ts');
    return createFakeClient(scope);
  }
  const returns = parseRoute(scope, location.pathname).kind === 'callback';
  const [{ zones }, settings, signIn] = await Promise.all([
    loadConfig(),
    browserSettings(firstBooks[scope]),
    returns ? import('../session/finishSignIn.ts') : null,
  ]);
  const arrived = signIn === null ? {} : await arrive(signIn.finishSignIn, scope, zones);
  const router = createRouter(scope, window);
  const at = router.route.peek();
  const config = 'zone' in at ? zones.find((zone) => zone.code === at.zone) : undefined;
  const zone =
    config && (await enterZone({ scope, openZone }, config, arrived, () => settings.language.peek()));
  return {
    scope,
    zones,
    ...router,
    settings,
    update: createAppUpdate(scope),
    now: createClock(browserTimers),
    zone: zone ?? null,
  };
};

type FinishSignIn = typeof import('../session/finishSignIn.ts').finishSignIn;

/** Finishes a sign-in that comes back to the callback address, and puts the place it began at in the address bar. */
const arrive = async (
  finishSignIn: FinishSignIn,
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
