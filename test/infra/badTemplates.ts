import { at } from '../../infra/policy/at.ts';
import type { Template, TemplateResource } from '../../infra/policy/parseTemplate.ts';

/** A seeded fault: what is wrong, which rule must see it, and how it gets into a good template. */
export interface BadTemplate {
  readonly rule: string;
  readonly fault: string;
  /** Which good template it gets into; the zone's where nothing is said. */
  readonly of?: 'web';
  readonly spoil: (template: Template) => void;
}

/** The first resource of a type, or the one whose logical id begins as given. */
const first = (template: Template, type: string, begins = ''): TemplateResource => {
  const found = Object.entries(template.Resources).find(
    ([id, { Type }]) => Type === type && id.startsWith(begins),
  );
  if (!found) throw new Error(`The template has no ${type} ${begins}.`);
  return found[1];
};

const set = (target: unknown, path: readonly (string | number)[], value: unknown): void => {
  const parent = at(target, ...path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined)
    throw new Error(`Nothing at ${path.join('.')}.`);
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
};

const table = 'AWS::DynamoDB::GlobalTable';
const api = 'AWS::AppSync::GraphQLApi';
const pool = 'AWS::Cognito::UserPool';
const client = 'AWS::Cognito::UserPoolClient';
const role = 'AWS::IAM::Role';

const property = (
  rule: string,
  fault: string,
  type: string,
  path: readonly (string | number)[],
  value?: unknown,
  begins = '',
): BadTemplate => ({
  rule,
  fault,
  spoil: (template) => set(first(template, type, begins).Properties, path, value),
});

const statement = (fault: string, change: (first: object) => void, begins = 'Graphql'): BadTemplate => ({
  rule: 'roles',
  fault,
  spoil: (template) => {
    const found = at(
      first(template, role, begins).Properties,
      'Policies',
      0,
      'PolicyDocument',
      'Statement',
      0,
    );
    if (typeof found !== 'object' || found === null) throw new Error('The role has no statement.');
    change(found);
  },
});

const add = (
  rule: string,
  fault: string,
  type: string,
  properties: Record<string, unknown>,
): BadTemplate => ({
  rule,
  fault,
  spoil: (template) => {
    template.Resources.Seeded = { Type: type, Properties: properties };
  },
});

const web = (
  rule: string,
  fault: string,
  type: string,
  path: readonly (string | number)[],
  value?: unknown,
  begins = '',
): BadTemplate => ({ ...property(rule, fault, type, path, value, begins), of: 'web' });

const door = 'AWS::CloudFront::Distribution';
const answers = 'AWS::CloudFront::ResponseHeadersPolicy';
const secure = ['ResponseHeadersPolicyConfig', 'SecurityHeadersConfig'] as const;

/** Faults as they happen: a property forgotten, a default trusted, a policy widened on a Friday. */
export const badTemplates: readonly BadTemplate[] = [
  property('tables', 'a table has the provider’s key', table, ['SSESpecification']),
  property('tables', 'a table cannot be restored', table, [
    'Replicas',
    0,
    'PointInTimeRecoverySpecification',
  ]),
  property('tables', 'a table can be deleted', table, ['Replicas', 0, 'DeletionProtectionEnabled'], false),
  property('tables', 'rows have no end', table, ['TimeToLiveSpecification']),
  {
    rule: 'retained',
    fault: 'a table goes with its stack',
    spoil: (template) => Reflect.set(first(template, table), 'DeletionPolicy', 'Delete'),
  },
  {
    rule: 'retained',
    fault: 'a user pool goes when replaced',
    spoil: (template) => Reflect.deleteProperty(first(template, pool), 'UpdateReplacePolicy'),
  },
  property('appsync', 'introspection is on by default', api, ['IntrospectionConfig']),
  property('appsync', 'depth is unlimited', api, ['QueryDepthLimit'], 0),
  property('appsync', 'resolvers are unlimited', api, ['ResolverCountLimit']),
  property('appsync', 'the API is open by default', api, ['AuthenticationType'], 'AMAZON_COGNITO_USER_POOLS'),
  property('appsync', 'an API key is taken', api, ['AdditionalAuthenticationProviders', 1], {
    AuthenticationType: 'API_KEY',
  }),
  property('appsync', 'the machine client’s tokens are taken', api, [
    'AdditionalAuthenticationProviders',
    0,
    'UserPoolConfig',
    'AppIdClientRegex',
  ]),
  property('appsync', 'arguments and results are logged', api, ['LogConfig', 'ExcludeVerboseContent'], false),
  property('appsync', 'every field is logged', api, ['LogConfig', 'FieldLogLevel'], 'ALL'),
  property('appsync', 'nothing is logged', api, ['LogConfig']),
  {
    rule: 'appsync',
    fault: 'a subscription has no filter',
    spoil: (template) => {
      for (const { Type, Properties } of Object.values(template.Resources)) {
        if (Type === 'AWS::AppSync::Resolver' && at(Properties, 'TypeName') === 'Subscription') {
          set(Properties, ['Code'], 'export function request() { return { payload: null }; }');
        }
      }
    },
  },
  {
    rule: 'cognito',
    fault: 'the second factor is off by default',
    spoil: (template) => set(template.Parameters, ['MfaConfiguration', 'Default'], 'OFF'),
  },
  property('cognito', 'anyone can sign up', pool, ['AdminCreateUserConfig']),
  property(
    'cognito',
    'there is no threat protection',
    pool,
    ['UserPoolAddOns', 'AdvancedSecurityMode'],
    'OFF',
  ),
  property('cognito', 'access tokens live for an hour', client, ['AccessTokenValidity']),
  property('cognito', 'ten is hours, not minutes', client, ['TokenValidityUnits', 'AccessToken'], 'hours'),
  property(
    'cognito',
    'the implicit grant is allowed',
    client,
    ['AllowedOAuthFlows'],
    ['code', 'implicit'],
    'PeopleWeb',
  ),
  property('cognito', 'the browser has a secret', client, ['GenerateSecret'], true, 'PeopleWeb'),
  property(
    'cognito',
    'refresh tokens are not rotated',
    client,
    ['RefreshTokenRotation'],
    undefined,
    'PeopleWeb',
  ),
  property(
    'cognito',
    'passwords are sent in clear',
    client,
    ['ExplicitAuthFlows'],
    ['ALLOW_USER_PASSWORD_AUTH'],
    'PeopleWeb',
  ),
  property(
    'buckets',
    'a bucket can be public',
    'AWS::S3::Bucket',
    ['PublicAccessBlockConfiguration', 'BlockPublicPolicy'],
    false,
  ),
  property('buckets', 'a bucket is not versioned', 'AWS::S3::Bucket', ['VersioningConfiguration']),
  property('buckets', 'a bucket has the provider’s key', 'AWS::S3::Bucket', ['BucketEncryption']),
  {
    rule: 'buckets',
    fault: 'a signed address is good for days',
    spoil: (template) => {
      const policy = first(template, 'AWS::S3::BucketPolicy');
      const said = at(policy.Properties, 'PolicyDocument', 'Statement');
      if (!Array.isArray(said)) throw new Error('The bucket has no policy.');
      set(
        policy.Properties,
        ['PolicyDocument', 'Statement'],
        said.filter((s) => at(s, 'Sid') !== 'RefuseOldSignatures'),
      );
    },
  },
  property('keys', 'a key is never rotated', 'AWS::KMS::Key', ['EnableKeyRotation']),
  {
    rule: 'keys',
    fault: 'a key makes MACs for anyone in the account',
    spoil: (template) =>
      set(
        first(template, 'AWS::KMS::Key', 'KeysSubjects').Properties,
        ['KeyPolicy', 'Statement', 1, 'Condition'],
        undefined,
      ),
  },
  {
    rule: 'keys',
    fault: 'a key signs heads of the journal for anyone in the account',
    spoil: (template) =>
      set(
        first(template, 'AWS::KMS::Key', 'ChainSigning').Properties,
        ['KeyPolicy', 'Statement', 1, 'Condition'],
        undefined,
      ),
  },
  {
    rule: 'buckets',
    fault: 'heads of the journal are locked for a year only',
    spoil: (template) =>
      set(
        first(template, 'AWS::S3::Bucket', 'ChainHeads').Properties,
        ['ObjectLockConfiguration', 'Rule', 'DefaultRetention', 'Years'],
        1,
      ),
  },
  {
    rule: 'buckets',
    fault: 'who administers the account may unlock heads of the journal',
    spoil: (template) => {
      const policy = first(template, 'AWS::S3::BucketPolicy', 'ChainHeads');
      const said = at(policy.Properties, 'PolicyDocument', 'Statement');
      if (!Array.isArray(said)) throw new Error('The bucket has no policy.');
      set(
        policy.Properties,
        ['PolicyDocument', 'Statement'],
        said.filter((s) => at(s, 'Sid') !== 'NobodyUnlocks'),
      );
    },
  },
  {
    rule: 'keys',
    fault: 'operators may make MACs',
    spoil: (template) =>
      set(
        first(template, 'AWS::KMS::Key', 'KeysSubjects').Properties,
        ['KeyPolicy', 'Statement', 2, 'Action'],
        ['kms:Decrypt'],
      ),
  },
  property('keys', 'a key decrypts for anyone in the account', 'AWS::KMS::Key', [
    'KeyPolicy',
    'Statement',
    1,
    'Condition',
  ]),
  property(
    'keys',
    'an administrator of a key may do all',
    'AWS::KMS::Key',
    ['KeyPolicy', 'Statement', 0, 'Action'],
    'kms:*',
  ),
  {
    rule: 'keys',
    fault: 'operators are not refused',
    spoil: (template) => {
      const key = first(template, 'AWS::KMS::Key');
      const said = at(key.Properties, 'KeyPolicy', 'Statement');
      if (!Array.isArray(said)) throw new Error('The key has no policy.');
      set(
        key.Properties,
        ['KeyPolicy', 'Statement'],
        said.filter((s) => at(s, 'Sid') !== 'OperatorsReadNothing'),
      );
    },
  },
  statement('a function may do all with its table', (s) => Reflect.set(s, 'Action', ['dynamodb:*'])),
  statement('a function reads every table', (s) => Reflect.set(s, 'Resource', '*')),
  statement('a function reads every table by a pattern', (s) =>
    Reflect.set(s, 'Resource', {
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':dynamodb:*:*:table/*']],
    }),
  ),
  statement('a function may do all but something', (s) => Reflect.set(s, 'NotAction', ['iam:PassRole'])),
  property(
    'roles',
    'a role has a managed policy',
    role,
    ['ManagedPolicyArns'],
    ['PowerUserAccess'],
    'Graphql',
  ),
  {
    rule: 'roles',
    fault: 'a function uses a key outside its store',
    spoil: (template) => {
      const said = at(
        first(template, role, 'Graphql').Properties,
        'Policies',
        0,
        'PolicyDocument',
        'Statement',
      );
      if (!Array.isArray(said)) throw new Error('The role has no statements.');
      for (const s of said) Reflect.deleteProperty(s, 'Condition');
    },
  },
  add('roles', 'rights hang beside a role', 'AWS::IAM::Policy', {}),
  property('names', 'a table has a name of its own', table, ['TableName'], 'operations'),
  property('names', 'a pool is called the same in every zone', pool, ['UserPoolName'], 'patrouille'),
  property('names', 'a role is named after the platform only', role, ['RoleName'], {
    'Fn::Join': ['-', ['patrouille', { Ref: 'AWS::Region' }]],
  }),
  add('names', 'an event bus brings a static name', 'AWS::Events::EventBus', { Name: 'ZoneBus' }),
  property(
    'literals',
    'a partition is written down',
    'AWS::CloudWatch::Alarm',
    ['AlarmDescription'],
    'arn:aws:sns:eu-central-1',
  ),
  property(
    'literals',
    'an address of a partition is written down',
    'AWS::CloudWatch::Alarm',
    ['AlarmDescription'],
    'https://sqs.eu-central-1.amazonaws.com',
  ),
  property(
    'literals',
    'an account is written down',
    'AWS::CloudWatch::Alarm',
    ['AlarmDescription'],
    'of 123456789012',
  ),
  property('logs', 'a log is kept for ever', 'AWS::Logs::LogGroup', ['RetentionInDays']),
  property('logs', 'a log has no key', 'AWS::Logs::LogGroup', ['KmsKeyId']),
  property(
    'logs',
    'the access log has the sender’s address',
    'AWS::ApiGatewayV2::Stage',
    ['AccessLogSettings', 'Format'],
    '{"ip":"$context.identity.sourceIp"}',
  ),
  property('logs', 'the intake is open', 'AWS::ApiGatewayV2::Route', ['AuthorizationType'], 'NONE'),
  property('logs', 'the intake takes any token of the pool', 'AWS::ApiGatewayV2::Route', [
    'AuthorizationScopes',
  ]),
  web('distributions', 'old TLS is spoken', door, [
    'DistributionConfig',
    'ViewerCertificate',
    'MinimumProtocolVersion',
  ]),
  web(
    'distributions',
    'pages come without TLS',
    door,
    ['DistributionConfig', 'DefaultCacheBehavior', 'ViewerProtocolPolicy'],
    'allow-all',
  ),
  web(
    'distributions',
    'files can be sent in',
    door,
    ['DistributionConfig', 'CacheBehaviors', 0, 'AllowedMethods'],
    ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
  ),
  web('distributions', 'files come without headers', door, [
    'DistributionConfig',
    'CacheBehaviors',
    0,
    'ResponseHeadersPolicyId',
  ]),
  web('distributions', 'the bucket is read unsigned', door, [
    'DistributionConfig',
    'Origins',
    0,
    'OriginAccessControlId',
  ]),
  web('distributions', 'cookies are logged', door, ['DistributionConfig', 'Logging', 'IncludeCookies'], true),
  web('distributions', 'a browser may come back without TLS', answers, [
    ...secure,
    'StrictTransportSecurity',
  ]),
  web('distributions', 'HSTS ends at the name itself', answers, [
    ...secure,
    'StrictTransportSecurity',
    'IncludeSubdomains',
  ]),
  web(
    'distributions',
    'a page may run what stands in it',
    answers,
    [...secure, 'ContentSecurityPolicy', 'ContentSecurityPolicy'],
    "default-src 'none'; script-src 'unsafe-inline'",
  ),
  web(
    'buckets',
    'the clients’ bucket takes access lists',
    'AWS::S3::Bucket',
    ['OwnershipControls', 'Rules', 0, 'ObjectOwnership'],
    'BucketOwnerPreferred',
    'Site',
  ),
  web(
    'names',
    'two zones’ distributions have one name for their headers',
    answers,
    ['ResponseHeadersPolicyConfig', 'Name'],
    'patrouille-web',
  ),
  {
    rule: 'size',
    fault: 'the stack has outgrown itself',
    spoil: (template) => {
      for (let n = 0; n < 400; n++)
        template.Resources[`Seeded${n}`] = {
          Type: 'AWS::CloudFormation::WaitConditionHandle',
          Properties: {},
        };
    },
  },
];
