import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';
import { resourcesOf } from '../resourcesOf.ts';

const pool = 'AMAZON_COGNITO_USER_POOLS';

/** T10 and T3: an API that denies by default, tells nothing, stops early, and filters every subscription itself. */
export const appsync: Rule = {
  name: 'appsync',
  wants:
    'deny by default, no introspection, limits, a log without content, a server-set filter on every subscription',
  breaks: (template) => [
    ...breaking(
      template,
      ['AWS::AppSync::GraphQLApi'],
      [
        [
          'open by default: the default mode is not IAM (docs/adr/0010)',
          (p) => at(p, 'AuthenticationType') === 'AWS_IAM',
        ],
        [
          'trusts more than one user pool, or something else',
          (p) => additional(p).length === 1 && at(additional(p)[0], 'AuthenticationType') === pool,
        ],
        [
          'takes tokens of any client of the pool',
          (p) => additional(p).every((mode) => at(mode, 'UserPoolConfig', 'AppIdClientRegex') !== undefined),
        ],
        ['introspection is on', (p) => at(p, 'IntrospectionConfig') === 'DISABLED'],
        ['depth is not limited to 6', (p) => within(at(p, 'QueryDepthLimit'), 6)],
        ['resolvers are not limited to 30', (p) => within(at(p, 'ResolverCountLimit'), 30)],
        ['nothing is logged', (p) => at(p, 'LogConfig', 'CloudWatchLogsRoleArn') !== undefined],
        ['content is logged', (p) => at(p, 'LogConfig', 'ExcludeVerboseContent') === true],
        ['more than errors is logged', (p) => at(p, 'LogConfig', 'FieldLogLevel') === 'ERROR'],
        ['does not know its zone', (p) => at(p, 'EnvironmentVariables', 'ZONE_CODE', 'Ref') === 'ZoneCode'],
      ],
    ),
    ...resourcesOf(template, 'AWS::AppSync::Resolver')
      .filter(([, { Properties }]) => at(Properties, 'TypeName') === 'Subscription')
      .filter(([, { Properties }]) => !/setSubscriptionFilter\(/.test(String(at(Properties, 'Code'))))
      .map(([id]) => `${id}: a subscription without a filter`),
    ...breaking(template, ['AWS::AppSync::ApiKey'], [['an API key', () => false]]),
  ],
};

const additional = (properties: unknown): readonly unknown[] => {
  const found = at(properties, 'AdditionalAuthenticationProviders');
  return Array.isArray(found) ? found : [];
};

const within = (value: unknown, limit: number): boolean =>
  typeof value === 'number' && value > 0 && value <= limit;
