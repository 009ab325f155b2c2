import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, ArnPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { operatorTag } from './operatorTag.ts';

/**
 * An HMAC key, from which functions make the keys they work with (GenerateMac of a fixed text: the same bytes each
 * time, stored nowhere). Only roles of the zone may, and only those whose own policy says so; administrators
 * may look after it, operators may not use it even then (T14). KMS does not rotate such keys, and a new one would
 * make what the old one made unreadable: that is what taking it away is for.
 */
export class MacKey extends Key {
  constructor(
    scope: Construct,
    id: string,
    { description, zoneCode }: { readonly description: string; readonly zoneCode: string },
  ) {
    super(scope, id, {
      description,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: new PolicyDocument({ statements: [administer(), makeMacs(zoneCode), forbidOperators()] }),
    });
  }
}

/** The CDK's own principal writes the partition's name down where the region is pinned. */
const thisAccount = () => new ArnPrincipal(`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root`);

const administer = () =>
  new PolicyStatement({
    sid: 'AdministerWithoutUsing',
    principals: [thisAccount()],
    actions: [
      'kms:CancelKeyDeletion',
      'kms:DescribeKey',
      'kms:DisableKey',
      'kms:EnableKey',
      'kms:GetKeyPolicy',
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
const makeMacs = (zoneCode: string) =>
  new PolicyStatement({
    sid: 'MakeKeysForTheZoneOnly',
    principals: [thisAccount()],
    actions: ['kms:GenerateMac'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:PrincipalTag/zone': zoneCode } },
  });

const forbidOperators = () =>
  new PolicyStatement({
    sid: 'OperatorsMakeNothing',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['kms:GenerateMac', 'kms:VerifyMac', 'kms:CreateGrant'],
    resources: ['*'],
    conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
  });
