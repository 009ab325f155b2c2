import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, ArnPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { operatorTag } from './operatorTag.ts';

/**
 * A key that signs on NIST P-256 and never leaves KMS. Only roles of the zone may sign, and only those whose own policy
 * says so; administrators may look after it, operators may not sign even then (T15). KMS does not rotate such
 * keys: a new one is another key, to be published beside the old one, whose signatures stay good.
 */
export class SigningKey extends Key {
  constructor(
    scope: Construct,
    id: string,
    { description, zoneCode }: { readonly description: string; readonly zoneCode: string },
  ) {
    super(scope, id, {
      description,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: new PolicyDocument({ statements: [administer(), sign(zoneCode), forbidOperators()] }),
    });
  }
}

/** The CDK's own principal writes the partition's name down where the region is pinned. */
const thisAccount = () => new ArnPrincipal(`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root`);

const administer = () =>
  new PolicyStatement({
    sid: 'AdministerWithoutSigning',
    principals: [thisAccount()],
    actions: [
      'kms:CancelKeyDeletion',
      'kms:DescribeKey',
      'kms:DisableKey',
      'kms:EnableKey',
      'kms:GetKeyPolicy',
      'kms:GetPublicKey',
      'kms:ListGrants',
      'kms:ListKeyPolicies',
      'kms:ListResourceTags',
      'kms:PutKeyPolicy',
      'kms:RevokeGrant',
      'kms:ScheduleKeyDeletion',
      'kms:TagResource',
      'kms:UntagResource',
      'kms:UpdateKeyDescription',
    ],
    resources: ['*'],
  });

/** By the tag that every role of the zone's stack has; naming a role here would make key and role wait for each other. */
const sign = (zoneCode: string) =>
  new PolicyStatement({
    sid: 'SignForTheZoneOnly',
    principals: [thisAccount()],
    actions: ['kms:Sign'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:PrincipalTag/zone': zoneCode } },
  });

const forbidOperators = () =>
  new PolicyStatement({
    sid: 'OperatorsSignNothing',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['kms:Sign', 'kms:CreateGrant'],
    resources: ['*'],
    conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
  });
