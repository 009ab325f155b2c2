import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';
import { resourcesOf } from '../resourcesOf.ts';

/** security.md 5.3. A token's life is in the units the client states; without a unit Cognito means hours. */
export const cognito: Rule = {
  name: 'cognito',
  wants:
    'a second factor by default, accounts made by the zone, tokens of ten minutes, codes and no other grant for people',
  breaks: (template) => [
    ...resourcesOf(template, 'AWS::Cognito::UserPool').flatMap(([id, { Properties }]) => {
      const factor = at(Properties, 'MfaConfiguration');
      const fallback = template.Parameters[String(at(factor, 'Ref'))]?.Default;
      return factor === 'ON' || fallback === 'ON' ? [] : [`${id}: the second factor is not ON by default`];
    }),
    ...breaking(
      template,
      ['AWS::Cognito::UserPool'],
      [
        ['anyone can sign up', (p) => at(p, 'AdminCreateUserConfig', 'AllowAdminCreateUserOnly') === true],
        ['no threat protection', (p) => at(p, 'UserPoolAddOns', 'AdvancedSecurityMode') === 'ENFORCED'],
        ['can be deleted', (p) => at(p, 'DeletionProtection') === 'ACTIVE'],
        [
          'passwords under 12 characters',
          (p) => Number(at(p, 'Policies', 'PasswordPolicy', 'MinimumLength')) >= 12,
        ],
        [
          'rights are not in the access token',
          (p) => at(p, 'LambdaConfig', 'PreTokenGenerationConfig', 'LambdaVersion') === 'V2_0',
        ],
      ],
    ),
    ...breaking(
      template,
      ['AWS::Cognito::UserPoolClient'],
      [
        ['access tokens over ten minutes', (p) => minutes(p, 'AccessTokenValidity', 'AccessToken') <= 10],
        ['id tokens over ten minutes', (p) => minutes(p, 'IdTokenValidity', 'IdToken') <= 10],
        ['refresh tokens over a shift', (p) => minutes(p, 'RefreshTokenValidity', 'RefreshToken') <= 12 * 60],
        ['tokens cannot be revoked', (p) => at(p, 'EnableTokenRevocation') === true],
        ['tells who exists', (p) => at(p, 'PreventUserExistenceErrors') === 'ENABLED'],
        [
          'a grant that is neither code nor client credentials',
          (p) => grants(p).every((grant) => grant === 'code' || grant === 'client_credentials'),
        ],
        [
          'a secret in a browser, or none with a machine',
          (p) => (at(p, 'GenerateSecret') === true) === grants(p).includes('client_credentials'),
        ],
        [
          'refresh tokens are not rotated',
          (p) =>
            grants(p).includes('client_credentials') ||
            at(p, 'RefreshTokenRotation', 'Feature') === 'ENABLED',
        ],
        [
          'passwords are sent in clear',
          (p) => !list(at(p, 'ExplicitAuthFlows')).some((flow) => flow === 'ALLOW_USER_PASSWORD_AUTH'),
        ],
      ],
    ),
  ],
};

const inMinutes: Readonly<Record<string, number>> = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440 };

const minutes = (properties: unknown, validity: string, unit: string): number => {
  const value = at(properties, validity);
  const factor = inMinutes[String(at(properties, 'TokenValidityUnits', unit) ?? 'hours')];
  return typeof value === 'number' && factor !== undefined ? value * factor : Number.POSITIVE_INFINITY;
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const grants = (properties: unknown): readonly unknown[] => list(at(properties, 'AllowedOAuthFlows'));
