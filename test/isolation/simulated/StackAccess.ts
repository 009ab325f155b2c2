import type { DeployedResource } from './resolveTemplate.ts';

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export interface PolicyText {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}
/** A role with all it may do, and who may be it. */
export interface SimulatedRole {
  readonly name: string;
  readonly arn: string;
  readonly policy: PolicyText;
  readonly trust: PolicyText;
  readonly tags: Readonly<Record<string, string>>;
}
/** Something that can be asked for, and its own policy. */
export interface SimulatedResource {
  readonly name: string;
  readonly type: string;
  readonly arn: string;
  readonly policy?: PolicyText;
}
/** A stack as far as rights go. */
export interface StackAccess {
  readonly roles: readonly SimulatedRole[];
  readonly resources: readonly SimulatedResource[];
}

export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

const of = <T>(resource: DeployedResource, key: string): T => resource.properties[key] as T;

/** Who may do what in a stack, read from its resources. */
export const accessOf = (resources: readonly DeployedResource[]): StackAccess => {
  const bucketPolicy = (bucket: DeployedResource) =>
    resources.find(
      (r) => r.type === 'AWS::S3::BucketPolicy' && bucket.arn === `arn:aws:s3:::${of<string>(r, 'Bucket')}`,
    );
  const queuePolicy = (queue: DeployedResource) =>
    resources.find(
      (r) =>
        r.type === 'AWS::SQS::QueuePolicy' &&
        JSON.stringify(r.properties).includes(queue.arn.split(':').at(-1) ?? '-'),
    );
  const policyOf = (r: DeployedResource): PolicyText | undefined => {
    if (r.type === 'AWS::KMS::Key') return of<PolicyText>(r, 'KeyPolicy');
    const separate =
      r.type === 'AWS::S3::Bucket'
        ? bucketPolicy(r)
        : r.type === 'AWS::SQS::Queue'
          ? queuePolicy(r)
          : undefined;
    return separate && of<PolicyText>(separate, 'PolicyDocument');
  };
  const roles = resources
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map((r): SimulatedRole => {
      const inline = of<{ PolicyDocument: PolicyText }[] | undefined>(r, 'Policies') ?? [];
      const apart = resources.filter(
        (p) =>
          (p.type === 'AWS::IAM::RolePolicy' && r.arn.endsWith(`/${of<string>(p, 'RoleName')}`)) ||
          (p.type === 'AWS::IAM::Policy' &&
            of<string[]>(p, 'Roles').some((role) => r.arn.endsWith(`/${role}`))),
      );
      return {
        name: r.logicalId.replace(/[0-9A-F]{8}$/, ''),
        arn: r.arn,
        policy: {
          Version: '2012-10-17',
          Statement: [
            ...inline.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
            ...apart.flatMap((p) => of<PolicyText>(p, 'PolicyDocument').Statement),
          ],
        },
        trust: of<PolicyText>(r, 'AssumeRolePolicyDocument'),
        tags: Object.fromEntries(
          (of<{ Key: string; Value: string }[] | undefined>(r, 'Tags') ?? []).map(({ Key, Value }) => [
            Key,
            Value,
          ]),
        ),
      };
    });
  const kinds =
    /^AWS::(KMS::Key|DynamoDB::GlobalTable|S3::Bucket|Logs::LogGroup|Lambda::Function|Cognito::UserPool|AppSync::GraphQLApi|SQS::Queue)$/;
  return {
    roles,
    resources: [
      ...resources
        .filter(({ type }) => kinds.test(type))
        .map((r): SimulatedResource => {
          const policy = policyOf(r);
          return {
            name: r.logicalId.replace(/[0-9A-F]{8}$/, ''),
            type: r.type,
            arn: r.arn,
            ...(policy === undefined ? {} : { policy }),
          };
        }),
      // To be another's role is the shortest way around every other wall.
      ...roles.map(({ name, arn, trust }) => ({ name, type: 'AWS::IAM::Role', arn, policy: trust })),
    ],
  };
};

/** Every action some role of these stacks may do. */
export const actionsUsed = (stacks: readonly StackAccess[]): readonly string[] => [
  ...new Set(
    stacks.flatMap(({ roles }) =>
      roles.flatMap(({ policy }) =>
        policy.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => listOf(Action)),
      ),
    ),
  ),
];
