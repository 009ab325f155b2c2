import { createHash, randomBytes } from 'node:crypto';
import type { ZoneOutput } from '../outputs/Outputs.ts';

/** What the hosted page gave: the tokens of one sign-in. */
export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
}

const base64Url = (bytes: Buffer): string => bytes.toString('base64url');

const hiddenFields = (html: string): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    fields.set(
      name ?? '',
      (value ?? '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"'),
    );
  return fields;
};

/**
 * Signs a demo person in as a browser would: the hosted page, the authorization code, PKCE (RFC 7636).
 * In: the zone and the person's username. Out: the tokens. Throws when any step answers otherwise.
 */
export const hostedSignIn = async (
  zone: ZoneOutput,
  username: string,
  webOrigin: string,
): Promise<Tokens> => {
  const person = zone.people.find((p) => p.username === username);
  if (!person) throw new Error(`Nobody called ${username} in zone ${zone.code}`);
  const verifier = base64Url(randomBytes(48));
  const redirectUri = `${webOrigin}/patrol/callback`;
  const authorize = new URL(zone.authorizeUrl);
  authorize.search = new URLSearchParams({
    client_id: zone.clientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    state: 'test',
    code_challenge: base64Url(createHash('sha256').update(verifier).digest()),
    code_challenge_method: 'S256',
  }).toString();
  const page = await fetch(authorize);
  const form = hiddenFields(await page.text());
  form.set('username', username);
  form.set('password', person.password);
  const posted = await fetch(new URL('/login', authorize), {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  const location = posted.headers.get('location');
  const code = location ? new URL(location).searchParams.get('code') : null;
  if (!code) throw new Error(`Signing in as ${username} gave ${posted.status} and no code`);
  const exchanged = await fetch(zone.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: zone.clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  if (!exchanged.ok) throw new Error(`The token endpoint answered ${exchanged.status}`);
  const tokens = (await exchanged.json()) as {
    access_token: string;
    id_token: string;
    refresh_token: string;
  };
  return { accessToken: tokens.access_token, idToken: tokens.id_token, refreshToken: tokens.refresh_token };
};
