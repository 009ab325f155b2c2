import type { Template } from '../../../infra/policy/parseTemplate.ts';

export const account = '111111111111';
export const region = 'eu-central-1';

/** One resource of a stack as AWS would have made it: its names and ARNs in place of references. */
export interface DeployedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly arn: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::URLSuffix': 'amazonaws.com',
};

const nameIn = (stack: string, logicalId: string, type: string): string =>
  type === 'AWS::S3::Bucket' ? `${stack}-${logicalId}`.toLowerCase() : `${stack}-${logicalId}`;

const arnOf = (type: string, name: string): string => {
  const at = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  const arns: Readonly<Record<string, string>> = {
    'AWS::KMS::Key': at('kms', `key/${name}`),
    'AWS::DynamoDB::GlobalTable': at('dynamodb', `table/${name}`),
    'AWS::S3::Bucket': `arn:aws:s3:::${name}`,
    'AWS::Logs::LogGroup': at('logs', `log-group:${name}:*`),
    'AWS::IAM::Role': `arn:aws:iam::${account}:role/${name}`,
    'AWS::Lambda::Function': at('lambda', `function:${name}`),
    'AWS::Cognito::UserPool': at('cognito-idp', `userpool/${region}_${name}`),
    'AWS::AppSync::GraphQLApi': at('appsync', `apis/${name}`),
    'AWS::SQS::Queue': at('sqs', name),
    'AWS::Events::Rule': at('events', `rule/${name}`),
  };
  return arns[type] ?? `${type}/${name}`;
};

/**
 * A template with its references followed, as the stack of that name. Two stacks of one template share nothing but what the
 * template itself makes shared.
 */
export const resolveTemplate = (
  { Resources, Conditions, Mappings }: Template & { Conditions?: unknown; Mappings?: unknown },
  stack: string,
  parameters: Readonly<Record<string, string>>,
): readonly DeployedResource[] => {
  const own = (id: string) => ({
    type: Resources[id]?.Type ?? '',
    name: nameIn(stack, id, Resources[id]?.Type ?? ''),
  });
  const holds = (name: string): boolean => Boolean(follow((Conditions as Record<string, unknown>)[name]));
  const attribute = (id: string, name: string): string => {
    const { type, name: physical } = own(id);
    if (name === 'Arn') return arnOf(type, physical);
    if (name === 'StreamArn') return `${arnOf(type, physical)}/stream/2026-11-22T00:00:00.000`;
    return name === 'ApiId' ? physical : `${physical}.${name}`;
  };
  const calls: Readonly<Record<string, (argument: never) => unknown>> = {
    Ref: (id: string) => pseudo[id] ?? parameters[id] ?? own(id).name,
    'Fn::GetAtt': ([id, name]: [string, string]) => attribute(id, name),
    'Fn::Join': ([by, list]: [string, readonly unknown[]]) => list.map(follow).join(by),
    'Fn::Split': ([by, text]: [string, unknown]) => String(follow(text)).split(by),
    'Fn::Select': ([index, list]: [number, unknown]) => (follow(list) as readonly unknown[])[Number(index)],
    'Fn::If': ([condition, yes, no]: [string, unknown, unknown]) => follow(holds(condition) ? yes : no),
    'Fn::Equals': ([one, other]: [unknown, unknown]) => follow(one) === follow(other),
    'Fn::Not': ([one]: [unknown]) => !follow(one),
    'Fn::FindInMap': ([map, first, second]: [string, unknown, string]) =>
      (Mappings as Record<string, Record<string, Record<string, unknown>>>)[map]?.[String(follow(first))]?.[
        second
      ],
  };
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? ['', undefined];
    const call = entries.length === 1 ? calls[name] : undefined;
    return call === undefined
      ? Object.fromEntries(entries.map(([key, inner]) => [key, follow(inner)]))
      : call(argument as never);
  };
  return Object.entries(Resources).map(([logicalId, { Type, Properties }]) => {
    const properties = follow(Properties) as Record<string, unknown>;
    const named = Type === 'AWS::Logs::LogGroup' ? properties.LogGroupName : undefined;
    return {
      logicalId,
      type: Type,
      arn: arnOf(Type, typeof named === 'string' ? named : nameIn(stack, logicalId, Type)),
      properties,
    };
  });
};
