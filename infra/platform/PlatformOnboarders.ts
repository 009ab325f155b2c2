import { Aws, CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { ArnPrincipal, CfnRolePolicy, PolicyDocument, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface PlatformOnboardersProps {
  readonly registry: ITable;
  readonly releases: IBucket;
  readonly key: IKey;
}

/**
 * What `npm run zone` runs as: publishes releases, moves zones, makes change sets, puts the first administrator and
 * the synthetic officer into a zone's pool and directory, and brings the web clients to a zone's host. It can write a
 * person there and take one away; it can read no table of a zone, not even that one. What CloudFormation builds, it
 * builds as a role of the account's own (parameter DeploymentRoleArn), which only CloudFormation can take.
 */
export class PlatformOnboarders extends Construct {
  readonly onboarder: Role;

  constructor(scope: Construct, id: string, props: PlatformOnboardersProps) {
    super(scope, id);
    this.onboarder = new Role(this, 'Onboarder', {
      assumedBy: new ArnPrincipal(`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root`).withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      }),
      description: 'Publishes releases and onboards zones; reads no content of any.',
      inlinePolicies: { onboard: new PolicyDocument({ statements: [...platform(props), ...zones()] }) },
    });
    const deploymentRole = new CfnParameter(this, 'DeploymentRoleArn', {
      type: 'String',
      default: '',
      description: 'Role CloudFormation acts as; empty when it acts as whoever calls it.',
    });
    deploymentRole.overrideLogicalId('DeploymentRoleArn');
    const given = new CfnCondition(this, 'DeploymentRoleGiven', {
      expression: Fn.conditionNot(Fn.conditionEquals(deploymentRole.valueAsString, '')),
    });
    new CfnRolePolicy(this, 'PassDeploymentRole', {
      roleName: this.onboarder.roleName,
      policyName: 'pass',
      policyDocument: new PolicyDocument({
        statements: [
          new PolicyStatement({
            sid: 'LetCloudFormationBuild',
            actions: ['iam:PassRole'],
            resources: [deploymentRole.valueAsString],
            conditions: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
          }),
        ],
      }),
    }).cfnOptions.condition = given;
  }
}

const platform = ({ registry, releases, key }: PlatformOnboardersProps) => [
  new PolicyStatement({
    sid: 'KeepRegistry',
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    resources: [registry.tableArn],
  }),
  new PolicyStatement({
    sid: 'Publish',
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: [releases.arnForObjects('functions/*'), releases.arnForObjects('templates/*')],
  }),
  // Without it an object that is not there looks forbidden.
  new PolicyStatement({
    sid: 'SeeWhatIsPublished',
    actions: ['s3:ListBucket'],
    resources: [releases.bucketArn],
  }),
  new PolicyStatement({
    sid: 'UsePlatformKey',
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': [via('dynamodb'), via('s3')] } },
  }),
];

const zones = () => [
  new PolicyStatement({
    sid: 'ChangeStacks',
    actions: [
      'cloudformation:CreateChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:DeleteStack',
      'cloudformation:DescribeChangeSet',
      'cloudformation:DescribeStackEvents',
      'cloudformation:DescribeStacks',
      'cloudformation:ExecuteChangeSet',
    ],
    resources: [`arn:${Aws.PARTITION}:cloudformation:${Aws.REGION}:${Aws.ACCOUNT_ID}:stack/patrouille-*/*`],
  }),
  new PolicyStatement({
    sid: 'FirstAdministratorAndSyntheticOfficer',
    actions: [
      'cognito-idp:AdminAddUserToGroup',
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminDeleteUser',
      'cognito-idp:AdminGetUser',
      'cognito-idp:AdminInitiateAuth',
      'cognito-idp:AdminRespondToAuthChallenge',
      'cognito-idp:AdminSetUserPassword',
    ],
    resources: [`arn:${Aws.PARTITION}:cognito-idp:${Aws.REGION}:${Aws.ACCOUNT_ID}:userpool/*`],
  }),
  new PolicyStatement({
    sid: 'WritePeopleReadNobody',
    actions: ['dynamodb:DeleteItem', 'dynamodb:PutItem'],
    resources: [
      `arn:${Aws.PARTITION}:dynamodb:${Aws.REGION}:${Aws.ACCOUNT_ID}:table/patrouille-zone-*-TablesDirectory*`,
    ],
  }),
  new PolicyStatement({
    sid: 'UseZoneKeysThroughTables',
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: [`arn:${Aws.PARTITION}:kms:${Aws.REGION}:${Aws.ACCOUNT_ID}:key/*`],
    conditions: { StringEquals: { 'kms:ViaService': via('dynamodb') } },
  }),
  new PolicyStatement({
    sid: 'BringWebFiles',
    // What browsers load, and nobody's data; it lies where CloudFormation named it.
    actions: ['s3:PutObject'],
    resources: [`arn:${Aws.PARTITION}:s3:::patrouille-web-*-site*/*`],
  }),
  new PolicyStatement({
    sid: 'BringThemUnderTheirKey',
    actions: ['kms:GenerateDataKey'],
    resources: [`arn:${Aws.PARTITION}:kms:${Aws.REGION}:${Aws.ACCOUNT_ID}:key/*`],
    conditions: { StringEquals: { 'kms:ViaService': via('s3') } },
  }),
];

const via = (service: string): string => `${service}.${Aws.REGION}.${Aws.URL_SUFFIX}`;
