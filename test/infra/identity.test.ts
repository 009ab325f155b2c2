import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { synthesized } from './synthesized.ts';

const { zone, zoneText } = synthesized();
const pool = resourcesOf(zone, 'AWS::Cognito::UserPool').map(([, { Properties }]) => Properties);
const clients = resourcesOf(zone, 'AWS::Cognito::UserPoolClient').map(([, { Properties }]) => Properties);
const client = (name: string) => clients.find((one) => at(one, 'ClientName') === name) ?? {};

/** What an account may do to sign in, as the zone's template says it (ASVS 5.0, V6, V7 and V10). */
describe('who signs in to a zone', () => {
  test('has a password of fourteen characters or more, of any kind, that never ends by itself', () => {
    const policy = at(pool[0], 'Policies', 'PasswordPolicy');

    expect(pool).toHaveLength(1);
    expect(Number(at(policy, 'MinimumLength'))).toBeGreaterThanOrEqual(14);
    for (const kind of ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'])
      expect(at(policy, kind), kind).toBe(false);
    // The first password alone has an end, and no reuse of the last ones is counted.
    expect(at(policy, 'TemporaryPasswordValidityDays')).toBeLessThanOrEqual(7);
    expect(at(policy, 'PasswordHistorySize')).toBeUndefined();
  });

  test('was added by the zone: nobody is there from the start, nobody signs up, and no question or mail lets in', () => {
    expect(resourcesOf(zone, 'AWS::Cognito::UserPoolUser', 'AWS::IAM::User', 'AWS::IAM::AccessKey')).toEqual(
      [],
    );
    expect(at(pool[0], 'AdminCreateUserConfig', 'AllowAdminCreateUserOnly')).toBe(true);
    expect(at(pool[0], 'AccountRecoverySetting', 'RecoveryMechanisms')).toEqual([
      { Name: 'admin_only', Priority: 1 },
    ]);
  });

  test('is not told whether a name is known', () => {
    expect(clients).toHaveLength(4);
    for (const one of clients) expect(at(one, 'PreventUserExistenceErrors')).toBe('ENABLED');
  });

  test('holds tokens for ten minutes and a session for a shift of twelve hours, then signs in anew', () => {
    for (const one of clients) {
      expect(at(one, 'TokenValidityUnits')).toEqual({
        AccessToken: 'minutes',
        IdToken: 'minutes',
        RefreshToken: 'hours',
      });
      expect(at(one, 'AccessTokenValidity')).toBe(10);
      expect(at(one, 'IdTokenValidity')).toBe(10);
      expect(at(one, 'RefreshTokenValidity')).toBe(12);
    }
  });

  test('renews with a refresh token that is good once, and can be taken back', () => {
    for (const name of ['web', 'synthetic', 'own-password']) {
      expect(at(client(name), 'RefreshTokenRotation', 'Feature')).toBe('ENABLED');
      expect(Number(at(client(name), 'RefreshTokenRotation', 'RetryGracePeriodSeconds'))).toBeLessThanOrEqual(
        10,
      );
    }
    for (const one of clients) expect(at(one, 'EnableTokenRevocation')).toBe(true);
  });

  test('comes by the one grant of their client: a code for people, credentials for the machine, nothing implicit', () => {
    expect(at(client('web'), 'AllowedOAuthFlows')).toEqual(['code']);
    expect(at(client('machine'), 'AllowedOAuthFlows')).toBeUndefined();
    expect(at(client('dispatch-centre'), 'AllowedOAuthFlows')).toEqual(['client_credentials']);
    for (const name of ['synthetic', 'own-password'])
      expect(at(client(name), 'AllowedOAuthFlows')).toBeUndefined();
    expect(zoneText).not.toContain('implicit');
    // No page and no public flow takes a password in clear.
    expect([...new Set(clients.flatMap((one) => at(one, 'ExplicitAuthFlows')))]).toEqual([
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
      'ALLOW_CUSTOM_AUTH',
    ]);
  });

  test('asks for no more than its client needs', () => {
    expect(at(client('web'), 'AllowedOAuthScopes')).toEqual(['openid', 'profile']);
    expect(at(client('dispatch-centre'), 'AllowedOAuthScopes')).toEqual(['intake/dispatch.write']);
    expect(at(client('synthetic'), 'AllowedOAuthScopes')).toBeUndefined();
  });

  test('has a secret where it is a machine, and none where it is a page, which could not keep it', () => {
    expect(at(client('dispatch-centre'), 'GenerateSecret')).toBe(true);
    expect(at(client('web'), 'GenerateSecret')).toBe(false);
    expect(zoneText).not.toMatch(/"ClientSecret"/);
  });

  test('is known to the API by a token of this pool: it has no key, no other provider, and not the machine’s client', () => {
    const [api] = resourcesOf(zone, 'AWS::AppSync::GraphQLApi').map(([, { Properties }]) => Properties);
    const modes = [
      at(api, 'AuthenticationType'),
      ...[at(api, 'AdditionalAuthenticationProviders')].flat().map((one) => at(one, 'AuthenticationType')),
    ];

    expect(modes).toEqual(['AWS_IAM', 'AMAZON_COGNITO_USER_POOLS']);
    expect(resourcesOf(zone, 'AWS::AppSync::ApiKey')).toEqual([]);
    const allowed = JSON.stringify(at(api, 'AdditionalAuthenticationProviders'));
    expect(allowed).toContain('PeopleWeb');
    expect(allowed).not.toContain('PeopleMachine');
  });
});
