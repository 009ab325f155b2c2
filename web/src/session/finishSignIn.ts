import type { Clock } from '../../../shared/kernel/Clock.ts';
import { accepted, type Result, refused } from '../../../shared/kernel/Result.ts';
import type { ZoneConfig } from '../app/AppConfig.ts';
import type { SignInProblem } from '../app/Session.ts';
import type { TokenEndpoint } from './createTokenEndpoint.ts';
import { takeSignIn } from './PendingSignIn.ts';
import { readJwtClaims } from './readJwtClaims.ts';
import type { Tokens } from './Tokens.ts';
import { toTokens } from './toTokens.ts';

/**
 * Reads the answer that came back to `/<scope>/callback` and trades its code for tokens. The state must be one
 * this tab sent out, the nonce and client those of the ID token, the zone the one that was asked.
 */
export const finishSignIn = async (
  query: URLSearchParams,
  deps: {
    readonly storage: Storage;
    readonly zones: readonly ZoneConfig[];
    readonly endpointOf: (zone: ZoneConfig) => TokenEndpoint;
    readonly redirectUri: string;
    readonly clock: Clock;
    readonly newId: () => string;
  },
): Promise<Result<{ readonly tokens: Tokens; readonly returnTo: string }, SignInProblem>> => {
  const pending = takeSignIn(deps.storage, query.get('state') ?? '');
  const zone = deps.zones.find(({ code }) => code === pending?.zone);
  if (pending === null || zone === undefined) return refused('stateMismatch');
  const code = query.get('code');
  if (code === null) return refused(query.get('error') === 'access_denied' ? 'cancelled' : 'exchangeFailed');
  const granted = await deps
    .endpointOf(zone)
    .exchange({ code, verifier: pending.verifier, redirectUri: deps.redirectUri });
  if (!granted.ok) return refused(granted.refusal === 'rejected' ? 'exchangeFailed' : 'unreachable');
  const id = readJwtClaims(granted.value.id_token ?? '');
  if (id?.nonce !== pending.nonce || id.aud !== zone.clientId || id.iss !== zone.issuer) {
    return refused('stateMismatch');
  }
  const tokens = toTokens(granted.value, zone, deps.clock.now(), {
    signInId: deps.newId(),
    refreshToken: '',
  });
  return tokens === null ? refused('zoneDiffers') : accepted({ tokens, returnTo: pending.returnTo });
};
