import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { houseWords } from '../../shared/directory/password/houseWords.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { synthesized } from './synthesized.ts';

const { zone } = synthesized();
const page = readFileSync(join(repositoryRoot, 'docs/security/lives-and-limits.md'), 'utf8');
const first = (type: string, begins = '') =>
  resourcesOf(zone, type).find(([id]) => id.startsWith(begins))?.[1].Properties;

const inWindow = (rule: string, what = ''): string => {
  const found = [at(first('AWS::WAFv2::WebACL'), 'Rules')].flat().find((one) => at(one, 'Name') === rule);
  const limit = at(found, 'Statement', 'RateBasedStatement');
  return `${at(limit, 'Limit')}${what} in ${at(limit, 'EvaluationWindowSec')} seconds`;
};

/** The lines below a heading of the page, up to the next of its kind. */
const section = (heading: string): readonly string[] =>
  (page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '').split('\n');

/** What the template says, in the words of the page. */
const sentences = (): readonly string[] => {
  const [client, pool, api, stage] = [
    first('AWS::Cognito::UserPoolClient'),
    first('AWS::Cognito::UserPool'),
    first('AWS::AppSync::GraphQLApi'),
    first('AWS::ApiGatewayV2::Stage', 'IntakeApi'),
  ];
  const limits = at(stage, 'DefaultRouteSettings');
  const pictures = at(first('AWS::ApiGatewayV2::Stage', 'PhotosPictures'), 'DefaultRouteSettings');
  const logs = resourcesOf(zone, 'AWS::Logs::LogGroup').map(([, { Properties }]) =>
    at(Properties, 'RetentionInDays'),
  );
  return [
    `| access and ID token | ${at(client, 'AccessTokenValidity')} minutes |`,
    `| session, by renewal | ${at(client, 'RefreshTokenValidity')} hours |`,
    `| first password | ${at(pool, 'Policies', 'PasswordPolicy', 'TemporaryPasswordValidityDays')} days |`,
    `threat protection is \`${at(pool, 'UserPoolAddOns', 'AdvancedSecurityMode')}\``,
    `| any question | ${at(api, 'QueryDepthLimit')} levels deep, ${at(api, 'ResolverCountLimit')} resolvers a request |`,
    `| dispatch messages | ${at(limits, 'ThrottlingRateLimit')} a second, bursts of ${at(limits, 'ThrottlingBurstLimit')} |`,
    `| pictures given once | ${at(pictures, 'ThrottlingRateLimit')} a second, bursts of ${at(pictures, 'ThrottlingBurstLimit')} |`,
    `| what opens a photo | ${photoLimits.addressSeconds} seconds; once within them`,
    `never content; ${[...new Set(logs)].join(', ')} days`,
    `not taken as a new password: \`${at(first('AWS::Cognito::UserPoolRiskConfigurationAttachment'), 'CompromisedCredentialsRiskConfiguration', 'Actions', 'EventAction')}\``,
    `| requests to sign-in from one address | ${inWindow('sign-in-rate')} |`,
    `| all of one sign-in | ${inWindow('token-rate', ' requests')}, counted by its token |`,
    `| all of one address | ${inWindow('address-rate', ' requests')} |`,
  ];
};

test('the page of lives and limits says what the template says', () => {
  for (const sentence of sentences()) expect(page).toContain(sentence);
});

test('it names every word no password is made of, and no other', () => {
  const listed = section('Sign-ins and sessions')
    .filter((line) => line.startsWith('> '))
    .flatMap((line) => line.slice(2).split(' '));

  expect(listed).toEqual([...houseWords]);
});

test('it names every key there is, with its algorithm, and no other', () => {
  const keys = resourcesOf(zone, 'AWS::KMS::Key').map(([id, { Properties }]) => ({
    name: id.replace(/(Key)?[0-9A-F]{8}$/, ''),
    spec: at(Properties, 'KeySpec') ?? 'SYMMETRIC_DEFAULT',
  }));
  const words: Readonly<Record<string, string>> = {
    SYMMETRIC_DEFAULT: 'AES-256-GCM',
    HMAC_256: 'HMAC-SHA-256',
    ECC_NIST_P256: 'ECDSA P-256',
  };
  const rows = section('Keys and algorithms').filter((line) => /^\| `\w+` \|/.test(line));

  for (const { name, spec } of keys) {
    const row = rows.find((line) => name.startsWith(/`(\w+)`/.exec(line)?.[1] ?? '-'));
    expect(row, name).toBeDefined();
    expect(row, name).toContain(words[String(spec)]);
  }
  expect(rows).toHaveLength(keys.length);
});
