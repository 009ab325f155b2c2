import { createHash, randomBytes } from 'node:crypto';
import {
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { createAccounts } from '../../functions/adapters/cognito/createAccounts.ts';
import { oneTimePassword } from '../../functions/adapters/smoke/oneTimePassword.ts';
import { localCloud } from '../fixtures/localCloud.ts';

const { endpoint, region } = localCloud();
const cognito = new CognitoIdentityProviderClient({
  endpoint,
  region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
const redirectUri = 'http://127.0.0.1:9/callback';
const first = 'Eerste-Keer-2026!';
const chosen = 'Zelf-Gekozen-2026!';
const pools: string[] = [];

afterAll(async () => {
  for (const UserPoolId of pools) await cognito.send(new DeleteUserPoolCommand({ UserPoolId }));
});

/** A pool as the zone template makes it, with somebody in it who never signed in, and its sign-in page. */
const poolWith = async (MfaConfiguration: 'ON' | 'OFF') => {
  const { UserPool } = await cognito.send(
    new CreateUserPoolCommand({ PoolName: `factor-${MfaConfiguration}`, MfaConfiguration }),
  );
  const UserPoolId = UserPool?.Id ?? '';
  pools.push(UserPoolId);
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'web',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [redirectUri],
      SupportedIdentityProviders: ['COGNITO'],
    }),
  );
  const checks = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'own-password',
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
    }),
  );
  await cognito.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username: 'n.ieuw',
      TemporaryPassword: first,
      MessageAction: 'SUPPRESS',
    }),
  );
  const clientId = UserPoolClient?.ClientId ?? '';

  const post = async (fields: Readonly<Record<string, string>>) => {
    const answer = await fetch(new URL('/login', endpoint), {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
    const location = answer.headers.get('location');
    const code = location === null ? null : new URL(location).searchParams.get('code');
    return { status: answer.status, html: await answer.text(), code };
  };
  const begin = async (password: string) => {
    const verifier = randomBytes(32).toString('base64url');
    const address = new URL('/oauth2/authorize', endpoint);
    address.search = new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      state: 's',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    const html = await (await fetch(address)).text();
    return { verifier, page: await post({ ...hidden(html), username: 'n.ieuw', password }) };
  };
  const exchange = async (code: string, verifier: string) => {
    const answer = await fetch(new URL('/oauth2/token', endpoint), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
      }),
    });
    return (await answer.json()) as { access_token: string };
  };
  const accounts = createAccounts({
    cognito,
    userPoolId: UserPoolId,
    clientId: checks.UserPoolClient?.ClientId ?? '',
  });
  return { post, begin, exchange, accounts };
};

const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
    ),
  );

const secretOn = (html: string): string | undefined => /value="([A-Z2-7]{32})"/.exec(html)?.[1];

describe('the sign-in page of a pool whose second factor is on', () => {
  test('enrols an authenticator at the first sign-in and wants its number at each, once', async () => {
    const { post, begin, exchange, accounts } = await poolWith('ON');

    const start = await begin(first);
    const mine = await post({
      ...hidden(start.page.html),
      new_password: chosen,
      confirm_password: chosen,
    });
    const secret = secretOn(mine.html) ?? '';
    const enrol = hidden(mine.html);
    const wrong = await post({ ...enrol, code: '000000' });
    const number = oneTimePassword(secret, Date.now());
    const enrolled = await post({ ...enrol, code: number });

    expect([start.page.code, mine.code, wrong.code], 'no code before the number').toEqual([null, null, null]);
    expect(secret).toHaveLength(32);
    expect(mine.html).toContain(`otpauth://totp/Patrouille:n.ieuw?secret=${secret}`);
    expect(enrolled.code).toEqual(expect.any(String));
    const { access_token } = await exchange(enrolled.code ?? '', start.verifier);
    expect(decodeJwt(access_token).username).toBe('n.ieuw');

    // One's own password is checked without the number, and without letting anybody in.
    expect(await accounts.isPassword('n.ieuw', chosen)).toBe(true);
    expect(await accounts.isPassword('n.ieuw', first)).toBe(false);
    expect(await accounts.setPassword('n.ieuw', 'kort')).toBe('REFUSED');
    expect(await accounts.isPassword('n.ieuw', chosen), 'the old one still counts').toBe(true);

    const again = await begin(chosen);
    const replayed = await post({ ...hidden(again.page.html), code: number });
    const next = await post({
      ...hidden(again.page.html),
      code: oneTimePassword(secret, Date.now() + 30_000),
    });

    expect(again.page.code).toBeNull();
    expect(secretOn(again.page.html), 'the key is shown at enrolment only').toBeUndefined();
    expect(replayed.code, 'a number is good once').toBeNull();
    expect(next.code).toEqual(expect.any(String));
  });

  test('enrols another authenticator once the lost one was forgotten, and knows the old password no more', async () => {
    const { post, begin, accounts } = await poolWith('ON');
    const start = await begin(first);
    const mine = await post({ ...hidden(start.page.html), new_password: chosen, confirm_password: chosen });
    const lost = secretOn(mine.html) ?? '';
    await post({ ...hidden(mine.html), code: oneTimePassword(lost, Date.now()) });
    const control = await begin(chosen);

    await accounts.forgetSignIn('n.ieuw', 'Aan-Niemand-Gezegd-2026!');
    const between = await begin(chosen);
    await accounts.setFirstPassword('n.ieuw', 'Opnieuw-Begonnen-2026!');

    expect(secretOn(control.page.html), 'the control: it was enrolled').toBeUndefined();
    expect(control.page.html).toContain('mfa_token');
    expect(between.page.html, 'the old password is worth nothing').not.toContain('mfa_token');
    const anew = await begin('Opnieuw-Begonnen-2026!');
    const own = await post({
      ...hidden(anew.page.html),
      new_password: 'Weer-Zelf-Gekozen-2026!',
      confirm_password: 'Weer-Zelf-Gekozen-2026!',
    });
    const another = secretOn(own.html) ?? '';
    expect(another).toHaveLength(32);
    expect(another).not.toBe(lost);
    const refused = await post({ ...hidden(own.html), code: oneTimePassword(lost, Date.now() + 30_000) });
    const enrolled = await post({ ...hidden(refused.html), code: oneTimePassword(another, Date.now()) });
    expect(refused.code).toBeNull();
    expect(enrolled.code).toEqual(expect.any(String));
  });

  test('begins anew after five wrong numbers, and lets nobody in by the right one then', async () => {
    const { post, begin } = await poolWith('ON');
    const start = await begin(first);
    const mine = await post({
      ...hidden(start.page.html),
      new_password: chosen,
      confirm_password: chosen,
    });
    const enrol = hidden(mine.html);
    for (let wrong = 0; wrong < 5; wrong++) await post({ ...enrol, code: 'geen' });

    const late = await post({ ...enrol, code: oneTimePassword(secretOn(mine.html) ?? '', Date.now()) });

    expect(late.code).toBeNull();
    expect(late.html).toContain('expired');
  });
});

test('the control: a pool whose second factor is off gives the code for the password', async () => {
  const { post, begin, accounts } = await poolWith('OFF');
  const start = await begin(first);

  const mine = await post({ ...hidden(start.page.html), new_password: chosen, confirm_password: chosen });

  expect(mine.code).toEqual(expect.any(String));
  expect((await begin(chosen)).page.code).toEqual(expect.any(String));
  // And there is no authenticator to forget.
  await accounts.forgetSignIn('n.ieuw', 'Aan-Niemand-Gezegd-2026!');
  expect((await begin('Aan-Niemand-Gezegd-2026!')).page.code).toEqual(expect.any(String));
});
