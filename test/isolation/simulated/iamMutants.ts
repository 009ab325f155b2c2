import { listOf, type PolicyText, type SimulatedRole, type Statement } from './StackAccess.ts';
import type { SimulatedZone } from './tryZones.ts';

/** A fault in a zone's rights, seeded: what is wrong, and a zone with it. `on`: the neighbour, when the fault is there. */
export interface IamMutant {
  readonly fault: string;
  readonly seed: (
    by: SimulatedZone,
    on: SimulatedZone,
  ) => { readonly by: SimulatedZone; readonly on: SimulatedZone };
}

const statement = (
  Action: string | readonly string[],
  Resource: string | readonly string[],
  more = {},
): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const also = (policy: PolicyText, more: Statement): PolicyText => ({
  ...policy,
  Statement: [...policy.Statement, more],
});
const withRole = (
  zone: SimulatedZone,
  name: string,
  change: (role: SimulatedRole) => SimulatedRole,
): SimulatedZone => {
  if (!zone.roles.some((role) => role.name === name)) throw new Error(`No role ${name}`);
  return { ...zone, roles: zone.roles.map((role) => (role.name === name ? change(role) : role)) };
};
const granted =
  (name: string, more: (on: SimulatedZone) => Statement): IamMutant['seed'] =>
  (by, on) => ({ by: withRole(by, name, (role) => ({ ...role, policy: also(role.policy, more(on)) })), on });
const arnIn = (zone: SimulatedZone, name: string): string => {
  const found = zone.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`No resource ${name}: ${zone.resources.map((r) => r.name)}`);
  return found.arn;
};
const opened =
  (name: string, Action: string, part = ''): IamMutant['seed'] =>
  (by, on) => ({
    by,
    on: {
      ...on,
      resources: on.resources.map((resource) =>
        resource.name === name
          ? {
              ...resource,
              policy: also(resource.policy ?? { Version: '2012-10-17', Statement: [] }, {
                Effect: 'Allow',
                Principal: { AWS: '*' },
                Action,
                Resource: name === 'KeysData' ? '*' : `${resource.arn}${part}`,
              }),
            }
          : resource,
      ),
    },
  });

/** Widens what a role already has, as a hand that is tired of refusals does. */
const widened =
  (name: string, from: RegExp, to: string): IamMutant['seed'] =>
  (by, on) => ({
    by: withRole(by, name, (role) => ({
      ...role,
      policy: {
        ...role.policy,
        Statement: role.policy.Statement.map((s) =>
          s.Resource === undefined
            ? s
            : { ...s, Resource: listOf(s.Resource).map((arn) => arn.replace(from, to)) },
        ),
      },
    })),
    on,
  });

export const iamMutants: readonly IamMutant[] = [
  { fault: 'every table', seed: granted('GraphqlRole', () => statement('dynamodb:GetItem', '*')) },
  {
    fault: 'the neighbour’s table',
    seed: granted('DirectoryRole', (on) => statement('dynamodb:Query', arnIn(on, 'TablesDirectory'))),
  },
  {
    fault: 'tables by a name’s beginning',
    seed: widened('GraphqlRole', /table\/patrouille-zone-.*$/, 'table/patrouille-*'),
  },
  {
    fault: 'every bucket',
    seed: granted('ChainCheckpointRole', () => statement('s3:GetObject', 'arn:aws:s3:::*')),
  },
  { fault: 'every key, through the store', seed: widened('SequencerRole', /key\/.*$/, 'key/*') },
  { fault: 'a key of the neighbour to everybody', seed: opened('KeysData', 'kms:Decrypt') },
  { fault: 'a bucket of the neighbour to everybody', seed: opened('ContentBucket', 's3:GetObject', '/*') },
  {
    fault: 'every role to be assumed, and the neighbour’s trusts the account',
    seed: (by, on) => ({
      by: granted('GraphqlRole', () => statement('sts:AssumeRole', '*'))(by, on).by,
      on: opened('SequencerRole', 'sts:AssumeRole')(by, on).on,
    }),
  },
  { fault: 'every function', seed: widened('ApiGraphqlSourceRole', /function:.*$/, 'function:*') },
  { fault: 'publishing to every API', seed: widened('SequencerRole', /apis\/[^/]+/, 'apis/*') },
  { fault: 'every user pool', seed: widened('DirectoryRole', /userpool\/.*$/, 'userpool/*') },
  { fault: 'every log', seed: widened('IntakeRole', /log-group:.*$/, 'log-group:*') },
  { fault: 'every queue', seed: widened('SequencerRole', /^arn:aws:sqs:.*$/, 'arn:aws:sqs:*:*:*') },
  {
    fault: 'all but one thing',
    seed: granted('PreTokenRole', () => ({
      Effect: 'Allow',
      Action: 'dynamodb:*',
      NotResource: 'arn:aws:s3:::nothing',
    })),
  },
  {
    fault: 'everything of a service by a star in the action',
    seed: granted('ChainWitnessRole', () => statement('kms:*', '*')),
  },
];
