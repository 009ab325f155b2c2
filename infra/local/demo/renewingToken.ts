import { decodeJwt } from 'jose';
import type { ZoneOutput } from '../outputs/Outputs.ts';
import { hostedSignIn } from './hostedSignIn.ts';

/** How the tokens of a person come: by signing in, or by what an earlier signing in left. */
export interface TokenSource {
  readonly signIn: () => Promise<Tokens>;
  /** Throws where the refresh token is worth nothing any more. */
  readonly renew: (refreshToken: string) => Promise<Pick<Tokens, 'accessToken'>>;
}

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** So long before its end a token is not begun with any more. */
const sparedMs = 60_000;

/**
 * An access token that is good whenever it is asked for: a zone's tokens live ten minutes (infra/policy/rules/cognito.ts), a
 * simulation's shift longer.
 * @param now ms since 1970; @returns asks for the token; throws what signing in throws.
 */
export const renewingToken = (
  { signIn, renew }: TokenSource,
  now: () => number = Date.now,
): (() => Promise<string>) => {
  let held: Tokens | null = null;
  return async () => {
    if (held !== null && now() < endsAt(held.accessToken) - sparedMs) return held.accessToken;
    const refreshToken = held?.refreshToken;
    held =
      refreshToken === undefined
        ? await signIn()
        : await renew(refreshToken).then(
            ({ accessToken }) => ({ accessToken, refreshToken }),
            // The session was ended, or the zone begun afresh.
            () => signIn(),
          );
    return held.accessToken;
  };
};

/** A demo person's own, of a zone of the local cloud. */
export const demoToken = (zone: ZoneOutput, username: string, webOrigin: string): (() => Promise<string>) =>
  renewingToken({
    signIn: () => hostedSignIn(zone, username, webOrigin),
    renew: async (refreshToken) => {
      const answer = await fetch(zone.tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: zone.clientId,
          refresh_token: refreshToken,
        }),
      });
      if (!answer.ok) throw new Error(`The token endpoint answered ${answer.status}`);
      const { access_token } = (await answer.json()) as { access_token: string };
      return { accessToken: access_token };
    },
  });

const endsAt = (token: string): number => (decodeJwt(token).exp ?? 0) * 1_000;
