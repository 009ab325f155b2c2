import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { wallLimits } from '../../infra/zone/wall/wallLimits.ts';
import { synthesized } from './synthesized.ts';

const { zone } = synthesized();
const only = (type: string, begins = '') =>
  resourcesOf(zone, type).find(([id]) => id.startsWith(begins))?.[1].Properties ?? {};
const wall = only('AWS::WAFv2::WebACL');
const rules = [at(wall, 'Rules')].flat();
const rule = (name: string) => rules.find((one) => at(one, 'Name') === name);

/** What a request says of itself, as far as a rule may look. */
interface Asked {
  readonly path: string;
  readonly origin?: string;
}

const here = 'https://5450.patrouille.example';

/** Whether a statement of the template holds for a request, as the firewall's own documentation has it. */
const holds = (statement: unknown, asked: Asked): boolean => {
  const all = at(statement, 'AndStatement', 'Statements');
  if (Array.isArray(all)) return all.every((one) => holds(one, asked));
  const opposite = at(statement, 'NotStatement', 'Statement');
  if (opposite !== undefined) return !holds(opposite, asked);
  const field = (match: unknown) => (at(match, 'FieldToMatch', 'UriPath') ? asked.path : asked.origin);
  const bytes = at(statement, 'ByteMatchStatement');
  if (bytes !== undefined) {
    const wanted =
      at(bytes, 'SearchString', 'Ref') === 'WebOrigin' ? here : String(at(bytes, 'SearchString'));
    return at(bytes, 'PositionalConstraint') === 'EXACTLY'
      ? field(bytes) === wanted
      : (field(bytes) ?? '').startsWith(wanted);
  }
  const size = at(statement, 'SizeConstraintStatement');
  // What is not there has no size that could be compared.
  if (size !== undefined) return (field(size) ?? '').length > Number(at(size, 'Size'));
  throw new Error(`Nobody reads ${JSON.stringify(statement)}.`);
};

describe('the wall in front of a zone', () => {
  test('stands before its API and its sign-in, where they are Amazon’s, and before nothing of a local cloud', () => {
    const stands = resourcesOf(zone, 'AWS::WAFv2::WebACLAssociation').map(([, { Properties }]) =>
      at(Properties, 'ResourceArn', 'Fn::GetAtt', 0),
    );

    expect(stands.map((id) => zone.Resources[String(id)]?.Type)).toEqual([
      'AWS::AppSync::GraphQLApi',
      'AWS::Cognito::UserPool',
    ]);
    for (const [id, part] of Object.entries(zone.Resources))
      if (part.Type.startsWith('AWS::WAFv2::')) expect(at(part, 'Condition'), id).toBe('OnAmazon');
  });

  test('stops a page of another origin at the API, before its token is looked at, also as it opens a socket', () => {
    const stops = (asked: Asked) => holds(at(rule('other-origin'), 'Statement'), asked);
    const paths = ['/graphql', '/graphql/realtime', '/graphql/connect'];
    const others = ['https://evil.example', `${here}.evil.example`, 'http://5450.patrouille.example', 'null'];

    for (const path of paths) {
      for (const origin of others) expect(stops({ path, origin }), `${path} ${origin}`).toBe(true);
      // Ours, and whoever is no browser: functions of the zone, the synthetic officer.
      expect(stops({ path, origin: here })).toBe(false);
      expect(stops({ path })).toBe(false);
    }
    // The sign-in pages post to themselves.
    expect(stops({ path: '/login', origin: 'https://pages.of.cognito.example' })).toBe(false);
    console.log(`the wall: ${paths.length * others.length} requests of other origins stopped`);
  });

  test('counts by the token at the API and by the address at sign-in, and stops what is over its limit', () => {
    expect(at(rule('token-rate'), 'Statement', 'RateBasedStatement')).toMatchObject({
      AggregateKeyType: 'CUSTOM_KEYS',
      CustomKeys: [{ Header: { Name: 'authorization' } }],
      Limit: wallLimits.token.limit,
      EvaluationWindowSec: 60,
    });
    const signIn = at(rule('sign-in-rate'), 'Statement', 'RateBasedStatement');
    expect(signIn).toMatchObject({ AggregateKeyType: 'IP', Limit: wallLimits.signIn.limit });
    for (const path of ['/login', '/oauth2/token', '/'])
      expect(holds(at(signIn, 'ScopeDownStatement'), { path }), path).toBe(true);
    expect(holds(at(signIn, 'ScopeDownStatement'), { path: '/graphql' })).toBe(false);
    expect(at(rule('address-rate'), 'Statement', 'RateBasedStatement', 'Limit')).toBe(
      wallLimits.address.limit,
    );
    for (const one of rules) expect(at(one, 'Action')).toEqual({ Block: {} });
  });

  test('reads no word anybody wrote: no rule looks into a body, and none is bought', () => {
    expect(JSON.stringify(rules)).not.toMatch(/Body|ManagedRuleGroup|SqliMatch|XssMatch|RuleGroupReference/);
    // Seen to notice.
    expect(JSON.stringify([{ Statement: { XssMatchStatement: {} } }])).toMatch(/XssMatch/);
  });

  test('keeps what it stopped without a token, and shows nobody a sample', () => {
    const logging = only('AWS::WAFv2::LoggingConfiguration');

    expect(at(logging, 'RedactedFields')).toEqual([
      { SingleHeader: { Name: 'authorization' } },
      { SingleHeader: { Name: 'cookie' } },
      { SingleHeader: { Name: 'sec-websocket-protocol' } },
      { QueryString: {} },
    ]);
    expect(at(logging, 'LoggingFilter', 'DefaultBehavior')).toBe('DROP');
    for (const shown of [wall, ...rules])
      expect(at(shown, 'VisibilityConfig', 'SampledRequestsEnabled')).toBe(false);
  });
});

describe('what the pool adds where it is Amazon’s', () => {
  test('refuses a name with a password known from a leak, at sign-in and as a new password', () => {
    const leaked = only('AWS::Cognito::UserPoolRiskConfigurationAttachment');

    expect(at(leaked, 'ClientId')).toBe('ALL');
    expect(at(leaked, 'CompromisedCredentialsRiskConfiguration')).toEqual({
      EventFilter: ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'],
      Actions: { EventAction: 'BLOCK' },
    });
    expect(at(only('AWS::Cognito::UserPool'), 'UserPoolTier')).toBe('PLUS');
  });

  test('leaves a line of every sign-in, also of one that failed, in a log of the zone’s own', () => {
    const [configuration] = [at(only('AWS::Cognito::LogDeliveryConfiguration'), 'LogConfigurations')].flat();

    expect(at(configuration, 'EventSource')).toBe('userAuthEvents');
    expect(at(configuration, 'LogLevel')).toBe('INFO');
    expect(JSON.stringify(at(configuration, 'CloudWatchLogsConfiguration'))).toContain('SignInsLog');
  });
});

describe('the log archive', () => {
  test('is sent every log of the zone’s account, where the zone names one of another account', () => {
    const policy = only('AWS::Logs::AccountPolicy');

    expect(at(policy, 'PolicyType')).toBe('SUBSCRIPTION_FILTER_POLICY');
    expect(at(policy, 'Scope')).toBe('ALL');
    expect(at(policy, 'SelectionCriteria')).toBeUndefined();
    expect(JSON.stringify(at(policy, 'PolicyDocument'))).toContain('"Ref":"LogArchiveArn"');
    const given = new RegExp(String(at(zone.Parameters.LogArchiveArn, 'AllowedPattern')));
    expect('arn:aws:logs:eu-central-1:210987654321:destination:patrouille').toMatch(given);
    expect('arn:aws:logs:eu-central-1:210987654321:log-group:patrouille').not.toMatch(given);
    expect(at(zone.Parameters.LogArchiveArn, 'Default')).toBe('');
  });
});
