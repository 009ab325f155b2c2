import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { localCloud } from '../fixtures/localCloud.ts';

const { web, zones } = localCloud();
const Granted = v.object({ access_token: v.string(), refresh_token: v.optional(v.string()) });

/** The hosted sign-in by code with PKCE, step by step over HTTP, as a browser walks it. */
const signIn = async (zone: (typeof zones)[number], person: (typeof zone.people)[number]) => {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${new URL(web).origin}/patrol/callback`;
  const address = new URL(zone.authorizeUrl);
  const query = {
    response_type: 'code',
    client_id: zone.clientId,
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  const page = await (await fetch(address)).text();
  const hidden = page.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g);
  const form = new URLSearchParams(
    [...hidden].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
  );
  form.set('username', person.username);
  form.set('password', person.password);
  const answer = await fetch(new URL('/login', address), { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? web).searchParams.get('code') ?? '';
  const token = (grant: Record<string, string>) =>
    fetch(zone.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ client_id: zone.clientId, ...grant }),
    });
  const exchanged = await token({
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  });
  const granted = v.parse(Granted, await exchanged.json());
  return { token, granted };
};

const told = (accessToken: string) => {
  const { zone, name, unit, rv, 'cognito:groups': roles } = decodeJwt(accessToken);
  return { zone, name, unit, rv, roles };
};

describe('A renewed token', () => {
  test.each(zones.map((zone) => [zone.code, zone] as const))(
    'in zone %s says of each person what the first one said',
    async (_code, zone) => {
      for (const person of zone.people) {
        const { token, granted } = await signIn(zone, person);
        const renewed = await token({
          grant_type: 'refresh_token',
          refresh_token: granted.refresh_token ?? '',
        });
        const { access_token } = v.parse(Granted, await renewed.json());

        expect(told(granted.access_token)).toMatchObject({
          zone: zone.code,
          name: person.name,
          roles: person.roles,
        });
        expect(told(access_token)).toEqual(told(granted.access_token));
      }
      console.log(`renewal: N=${zone.people.length} people of zone ${zone.code}`);
    },
  );

  test('still says when the person signed in, and in which session', async () => {
    const [zone] = zones;
    const person = zone?.people[0];
    if (zone === undefined || person === undefined) throw new Error('no zone to sign in at');
    const { token, granted } = await signIn(zone, person);
    await pause(1_100);
    const renewed = await token({ grant_type: 'refresh_token', refresh_token: granted.refresh_token ?? '' });
    const { access_token } = v.parse(Granted, await renewed.json());
    const sessionOf = (text: string) => {
      const { auth_time, origin_jti } = decodeJwt(text);
      return { auth_time, origin_jti };
    };

    expect(decodeJwt(access_token).iat).toBeGreaterThan(Number(decodeJwt(granted.access_token).iat));
    expect(sessionOf(access_token)).toEqual(sessionOf(granted.access_token));
  });

  test('is refused after the refresh token was revoked, as signing out does', async () => {
    const [zone] = zones;
    const person = zone?.people[0];
    if (zone === undefined || person === undefined) throw new Error('no zone to sign in at');
    const { token, granted } = await signIn(zone, person);
    const renew = () => token({ grant_type: 'refresh_token', refresh_token: granted.refresh_token ?? '' });
    // Positive control: before that it is good.
    expect((await renew()).status).toBe(200);

    const [{ revokeUrl } = { revokeUrl: '' }] = v.parse(
      v.object({ zones: v.array(v.object({ revokeUrl: v.string() })) }),
      await (await fetch(`${new URL(web).origin}/config.json`)).json(),
    ).zones;
    await fetch(revokeUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.RevokeToken',
      },
      body: JSON.stringify({ Token: granted.refresh_token, ClientId: zone.clientId }),
    });

    expect((await renew()).status).toBe(400);
  });
});
