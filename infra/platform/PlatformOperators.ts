import { Aws, Tags } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { ArnPrincipal, Effect, PolicyDocument, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { operatorTag } from '../constructs/operatorTag.ts';

export interface PlatformOperatorsProps {
  readonly registry: ITable;
  readonly key: IKey;
}

/**
 * The people of federal ICT who watch the fleet. They see which zones there are, what state their stacks and
 * alarms are in, and nothing that lies in a zone: allowed by name, and denied by name should anything later
 * allow more. The tag on the role is refused by every zone's keys and bucket as well.
 */
export class PlatformOperators extends Construct {
  readonly operator: Role;

  constructor(scope: Construct, id: string, { registry, key }: PlatformOperatorsProps) {
    super(scope, id);
    this.operator = new Role(this, 'Operator', {
      assumedBy: new ArnPrincipal(`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root`).withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      }),
      description: 'Watches the fleet of zones; reads no content of any.',
      inlinePolicies: {
        watch: new PolicyDocument({ statements: [...watch(registry, key), neverContent(registry)] }),
      },
    });
    Tags.of(this.operator).add(operatorTag.key, operatorTag.value);
  }
}

const watch = (registry: ITable, key: IKey) => [
  new PolicyStatement({
    sid: 'ReadRegistry',
    actions: ['dynamodb:GetItem', 'dynamodb:Query'],
    resources: [registry.tableArn],
  }),
  new PolicyStatement({
    sid: 'ReadRegistryKey',
    actions: ['kms:Decrypt', 'kms:DescribeKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
  }),
  new PolicyStatement({
    sid: 'SeeStacks',
    actions: [
      'cloudformation:DescribeChangeSet',
      'cloudformation:DescribeStackEvents',
      'cloudformation:DescribeStackResources',
      'cloudformation:DescribeStacks',
    ],
    resources: [`arn:${Aws.PARTITION}:cloudformation:${Aws.REGION}:${Aws.ACCOUNT_ID}:stack/patrouille-*/*`],
  }),
  new PolicyStatement({ sid: 'SeeAlarms', actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] }),
];

/** Everything that carries content, save the registry itself. */
const neverContent = (registry: ITable) =>
  new PolicyStatement({
    sid: 'NeverContent',
    effect: Effect.DENY,
    notResources: [registry.tableArn, `${registry.tableArn}/index/*`],
    actions: [
      'appsync:GraphQL',
      'cognito-idp:Admin*',
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:ExportTableToPointInTime',
      'dynamodb:GetItem',
      'dynamodb:GetRecords',
      'dynamodb:PartiQL*',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:RestoreTable*',
      'dynamodb:Scan',
      'dynamodb:UpdateItem',
      'lambda:GetFunction',
      'lambda:InvokeFunction',
      's3:DeleteObject*',
      's3:GetObject*',
      's3:PutObject*',
      'sqs:ReceiveMessage',
      'sts:AssumeRole',
    ],
  });
