import { runSimulation, runUnsafeSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { account, region } from './resolveTemplate.ts';
import type { SimulatedResource, SimulatedRole } from './StackAccess.ts';

const services: Readonly<Record<string, string>> = {
  kms: 'AWS::KMS::Key',
  dynamodb: 'AWS::DynamoDB::GlobalTable',
  s3: 'AWS::S3::Bucket',
  logs: 'AWS::Logs::LogGroup',
  lambda: 'AWS::Lambda::Function',
  'cognito-idp': 'AWS::Cognito::UserPool',
  appsync: 'AWS::AppSync::GraphQLApi',
  sqs: 'AWS::SQS::Queue',
  sts: 'AWS::IAM::Role',
  iam: 'AWS::IAM::Role',
};

/** The ARNs an action can be tried on at a resource: its parts, where the action is on a part. Empty: another kind of thing. */
export const targetsOf = (action: string, { type, arn }: SimulatedResource): readonly string[] => {
  const [service = '', verb = ''] = action.split(':');
  if (services[service] !== type) return [];
  if (service === 'dynamodb') {
    if (/Stream|GetRecords|GetShardIterator/.test(verb)) return [`${arn}/stream/2026-11-22T00:00:00.000`];
    return verb === 'Query' || verb === 'Scan' ? [arn, `${arn}/index/byState`] : [arn];
  }
  if (service === 's3')
    return /^List|GetBucket/.test(verb) ? [arn] : [`${arn}/checkpoints/1`, `${arn}/exports/1`];
  if (service === 'appsync')
    return ['Query/fields/incident', 'Mutation/fields/publish', 'Mutation/fields/withdraw'].map(
      (field) => `${arn}/types/${field}`,
    );
  if (service === 'logs') {
    const group = arn.replace(/:\*$/, '');
    return verb === 'CreateLogGroup' ? [group] : [`${group}:log-stream:1`];
  }
  return [arn];
};

/** The most favourable circumstances: as if the store itself asked, in this account, signed just now, by TLS. */
const circumstances = (role: SimulatedRole): Record<string, string> => ({
  'kms:ViaService': `dynamodb.${region}.amazonaws.com`,
  'kms:CallerAccount': account,
  'aws:SecureTransport': 'true',
  's3:signatureAge': '100',
  's3:TlsVersion': '1.3',
  'aws:MultiFactorAuthPresent': 'true',
  'iam:PassedToService': 'cloudformation.amazonaws.com',
  ...Object.fromEntries(Object.entries(role.tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, value])),
});

const simulationOf = (
  role: SimulatedRole,
  action: string,
  resource: SimulatedResource,
  arn: string,
  more: Readonly<Record<string, string | string[]>>,
): Simulation => ({
  request: {
    principal: `arn:aws:sts::${account}:assumed-role/${role.arn.split('/').at(-1)}/try`,
    action,
    resource: { resource: arn, accountId: account },
    contextVariables: { ...circumstances(role), ...more },
  },
  identityPolicies: [{ name: role.name, policy: role.policy }],
  serviceControlPolicies: [],
  resourceControlPolicies: [],
  ...(resource.policy === undefined ? {} : { resourcePolicy: resource.policy }),
});

/**
 * Whether AWS would allow it, by the role's policies and the resource's own; null when the action is not one on this kind of
 * resource. What has a policy of its own is checked against AWS's own lists of actions and context keys first.
 */
export const isAllowed = async (
  role: SimulatedRole,
  action: string,
  resource: SimulatedResource,
  arn: string,
  more: Readonly<Record<string, string | string[]>> = {},
): Promise<boolean | null> => {
  const simulation = simulationOf(role, action, resource, arn, more);
  if (resource.policy === undefined) return runUnsafeSimulation(simulation, {}) === 'Allowed';
  const answer = await runSimulation(simulation, {});
  if (answer.resultType !== 'error') return answer.overallResult === 'Allowed';
  if (/resource type|does not match/i.test(answer.errors.message)) return null;
  throw new Error(`${role.name} ${action} ${arn}: ${JSON.stringify(answer.errors).slice(0, 600)}`);
};
