import type { ZoneConfig } from '../app/AppConfig.ts';
import { base64Url } from './base64Url.ts';
import { codeChallenge } from './codeChallenge.ts';
import { rememberSignIn } from './PendingSignIn.ts';

/**
 * Begins a sign-in (authorization code with PKCE, state and nonce) and answers the address to go to.
 * @param from.random fills bytes with chance.
 * @param from.returnTo path within this client to come back to.
 */
export const startSignIn = async (
  zone: ZoneConfig,
  from: {
    readonly storage: Storage;
    readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
    readonly redirectUri: string;
    readonly returnTo: string;
    readonly language: string;
    /** Whether the person must show again who they are, although the page may still know them. */
    readonly anew: boolean;
  },
): Promise<string> => {
  const secret = (): string => base64Url(from.random(new Uint8Array(32)));
  const verifier = secret();
  const nonce = secret();
  // The zone stands in front so that a failed answer can still name the door to try again; it proves nothing.
  const state = `${zone.code}.${secret()}`;
  rememberSignIn(from.storage, state, { zone: zone.code, verifier, nonce, returnTo: from.returnTo });
  const address = new URL(zone.authorizeUrl);
  const query = {
    response_type: 'code',
    client_id: zone.clientId,
    redirect_uri: from.redirectUri,
    scope: 'openid profile',
    state,
    nonce,
    code_challenge: await codeChallenge(verifier),
    code_challenge_method: 'S256',
    lang: from.language,
    ...(from.anew ? { prompt: 'login' } : {}),
  };
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  return address.href;
};
