import { at } from '../at.ts';
import type { Rule } from '../Rule.ts';
import { resourcesOf } from '../resourcesOf.ts';
import { actionsOf, statementsOf } from '../statementsOf.ts';

/** Actions that take no resource; the second lot is what Lambda does in a role's name to put its function into a network. */
const withoutResource: ReadonlySet<string> = new Set([
  'cloudwatch:DescribeAlarms',
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
]);

/** T2: a role says what it may do, action by action, on resources it names, and decrypts through a store only. */
export const roles: Rule = {
  name: 'roles',
  wants: 'no managed policies, no wildcard actions, no resource *, keys through their stores only',
  breaks: (template) => [
    ...resourcesOf(template, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::User').map(
      ([id]) => `${id}: rights beside a role`,
    ),
    ...resourcesOf(template, 'AWS::IAM::RolePolicy').flatMap(([id, { Properties }]) =>
      statementsOf(at(Properties, 'PolicyDocument'))
        .filter((statement) => at(statement, 'Effect') === 'Allow')
        .flatMap((statement) => faultsOf(statement).map((fault) => `${id}: ${fault}`)),
    ),
    ...resourcesOf(template, 'AWS::IAM::Role').flatMap(([id, { Properties }]) => [
      ...(at(Properties, 'ManagedPolicyArns') === undefined ? [] : [`${id}: a managed policy`]),
      ...list(at(Properties, 'Policies'))
        .flatMap((policy) => statementsOf(at(policy, 'PolicyDocument')))
        .filter((statement) => at(statement, 'Effect') === 'Allow')
        .flatMap((statement) => faultsOf(statement).map((fault) => `${id}: ${fault}`)),
    ]),
  ],
};

const ownUse: ReadonlySet<string> = new Set(['kms:GenerateMac', 'kms:GetPublicKey', 'kms:Sign']);

const faultsOf = (statement: unknown): string[] => {
  const actions = actionsOf(statement);
  const resources = list(at(statement, 'Resource'));
  const faults: string[] = [];
  if (at(statement, 'NotAction') !== undefined || at(statement, 'NotResource') !== undefined)
    faults.push('allows all but something');
  for (const action of actions) if (action.includes('*')) faults.push(`wildcard action ${action}`);
  if (resources.includes('*') && !actions.every((action) => withoutResource.has(action)))
    faults.push(`${actions.join()} on *`);
  if (resources.some((resource) => /(^|[:/])\*?table\/\*/.test(JSON.stringify(resource))))
    faults.push('every table');
  // What a store encrypts is read through the store; keys that sign or make MACs belong to none.
  const decrypts = actions.some((action) => action.startsWith('kms:') && !ownUse.has(action));
  if (decrypts && at(statement, 'Condition', 'StringEquals', 'kms:ViaService') === undefined)
    faults.push('uses a key outside its store');
  return faults;
};

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
