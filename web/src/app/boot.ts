import { createAppUpdate } from '../offline/createAppUpdate.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { browserSettings } from './browserSettings.ts';
import { createClock } from './createClock.ts';
import { createRouter } from './createRouter.ts';
import { enterZone } from './enterZone.ts';
import { firstBooks } from './firstBooks.ts';
import { loadConfig } from './loadConfig.ts';
import type { PatrouilleClient } from './PatrouilleClient.ts';
import { parseRoute } from './parseRoute.ts';
import type { Scope } from './Scope.ts';
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
    returns ? import('./arrive.ts') : null,
  ]);
  const arrived = signIn === null ? {} : await signIn.arrive(scope, zones);
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
