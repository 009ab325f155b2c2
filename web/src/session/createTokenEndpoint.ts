import * as v from 'valibot';
import { accepted, type Result, refused } from '../../../shared/kernel/Result.ts';
import type { ZoneConfig } from '../app/AppConfig.ts';
import type { Timers } from '../realtime/Timers.ts';

const Granted = v.object({
  access_token: v.string(),
  id_token: v.optional(v.string()),
  refresh_token: v.optional(v.string()),
  expires_in: v.number(),
});

export type GrantedTokens = v.InferOutput<typeof Granted>;

/** `rejected`: the zone's sign-in says no, for good. `unreachable`: no answer to use; may be asked again. */
export type TokenFailure = 'rejected' | 'unreachable';

/** The zone's token endpoint (OAuth 2.0 for a public client: no secret, PKCE instead). */
export interface TokenEndpoint {
  readonly exchange: (grant: {
    readonly code: string;
    readonly verifier: string;
    readonly redirectUri: string;
  }) => Promise<Result<GrantedTokens, TokenFailure>>;
  readonly renew: (refreshToken: string) => Promise<Result<GrantedTokens, TokenFailure>>;
  /** Ends the sign-in at the zone; whether it was heard is nobody's to wait for. */
  readonly revoke: (refreshToken: string) => Promise<void>;
}

const answerWithinMs = 8_000;

/** @param zone its addresses and the public client's id. */
export const createTokenEndpoint = (
  zone: Pick<ZoneConfig, 'tokenUrl' | 'clientId' | 'issuer' | 'revokeUrl'>,
  deps: { readonly fetch: typeof fetch; readonly timers: Timers },
): TokenEndpoint => {
  const post = async (url: string, init: RequestInit): Promise<Response | null> => {
    const abort = new AbortController();
    const stopWaiting = deps.timers.after(answerWithinMs, () => abort.abort());
    try {
      return await deps.fetch(url, { ...init, method: 'POST', credentials: 'omit', signal: abort.signal });
    } catch {
      return null;
    } finally {
      stopWaiting();
    }
  };
  const grant = async (
    form: Readonly<Record<string, string>>,
  ): Promise<Result<GrantedTokens, TokenFailure>> => {
    const response = await post(zone.tokenUrl, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...form, client_id: zone.clientId }),
    });
    // 403 is the wall in front of Cognito (docs/adr/0132), which never judges a token: a session does not end by it.
    if (response === null || response.status >= 500 || [403, 429].includes(response.status))
      return refused('unreachable');
    if (!response.ok) return refused('rejected');
    const granted = v.safeParse(Granted, await response.json().catch(() => null));
    return granted.success ? accepted(granted.output) : refused('unreachable');
  };
  return {
    exchange: ({ code, verifier, redirectUri }) =>
      grant({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri }),
    renew: (refreshToken) => grant({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    revoke: async (refreshToken) => {
      // Cognito's own API, on AWS at the issuer's origin: unlike the hosted domain's /oauth2/revoke it is everywhere.
      await post(zone.revokeUrl ?? `${new URL(zone.issuer).origin}/`, {
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.RevokeToken',
        },
        body: JSON.stringify({ Token: refreshToken, ClientId: zone.clientId }),
      });
    },
  };
};
