import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { administerKey } from './administerKey.ts';
import { operatorTag } from './operatorTag.ts';
import { thisAccount } from './thisAccount.ts';

/** What a principal needs of a key to read and write through a service that encrypts with it. */
export const storeKeyActions = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

export interface StoreKeyProps {
  readonly description: string;
  /** Service names (`dynamodb`, `s3`) through which alone the key may be used. */
  readonly services: readonly string[];
  /** Whether CloudWatch Logs may encrypt this account's log groups with it. */
  readonly logs?: boolean;
  /** Only for the platform's own key, which encrypts nothing of a zone. */
  readonly operatorsMayUse?: boolean;
}

/**
 * A customer-managed key, rotated yearly. Its policy says three things an identity policy cannot undo:
 * administrators cannot decrypt, nobody can decrypt outside the named stores, and operators not even there (T14).
 */
export class StoreKey extends Key {
  constructor(scope: Construct, id: string, props: StoreKeyProps) {
    const through = props.services.map((service) => `${service}.${Aws.REGION}.${Aws.URL_SUFFIX}`);
    super(scope, id, {
      description: props.description,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: new PolicyDocument({
        statements: [
          administerKey('AdministerWithoutReading', ['kms:EnableKeyRotation', 'kms:GetKeyRotationStatus']),
          useThrough(through),
          ...(props.operatorsMayUse ? [] : [forbidOperators()]),
          ...(props.logs ? [encryptLogs()] : []),
        ],
      }),
    });
  }
}

/** The account delegates to its identity policies, but only for requests a store makes on the caller's behalf. */
const useThrough = (services: readonly string[]) =>
  new PolicyStatement({
    sid: 'UseThroughTheStoresOnly',
    principals: [thisAccount()],
    actions: [...storeKeyActions, 'kms:CreateGrant'],
    resources: ['*'],
    conditions: {
      StringEquals: { 'kms:ViaService': [...services], 'kms:CallerAccount': Aws.ACCOUNT_ID },
    },
  });

const forbidOperators = () =>
  new PolicyStatement({
    sid: 'OperatorsReadNothing',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['kms:CreateGrant', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom'],
    resources: ['*'],
    conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
  });

const encryptLogs = () =>
  new PolicyStatement({
    sid: 'EncryptLogs',
    // Documented with the region in its name, unlike the other service principals.
    principals: [ServicePrincipal.fromStaticServicePrincipleName(`logs.${Aws.REGION}.${Aws.URL_SUFFIX}`)],
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: ['*'],
    conditions: {
      ArnLike: {
        'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
      },
    },
  });
