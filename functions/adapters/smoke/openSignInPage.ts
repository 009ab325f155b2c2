import { createHash, randomBytes } from 'node:crypto';

export interface SignInPage {
  readonly authorizeUrl: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

/** Asks for the page people sign in at, as the web client does. Gives what is wrong with it, or nothing. */
export const openSignInPage = async ({
  authorizeUrl,
  clientId,
  redirectUri,
}: SignInPage): Promise<string | undefined> => {
  const url = new URL(authorizeUrl);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state: 'smoke',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
  }).toString();
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  const html = await response.text();
  if (response.status !== 200) return `HTTP ${response.status}`;
  return /type="?password/i.test(html) ? undefined : 'no password is asked for';
};
