import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { administerKey } from './administerKey.ts';
import { operatorTag } from './operatorTag.ts';
import { thisAccount } from './thisAccount.ts';

/** What such a key is for, and which calls of KMS that is. */
const purposes = {
  /**
   * An HMAC key, from which functions make the keys they work with (GenerateMac of a fixed text: the same bytes each
   * time, stored nowhere). A new one would make what the old one made unreadable: that is what taking it away is for.
   */
  MAC: {
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    use: ['kms:GenerateMac'],
    refused: ['kms:GenerateMac', 'kms:VerifyMac'],
    look: [],
  },
  /** Signs on NIST P-256. A new one is another key, to be published beside the old one, whose signatures stay good. */
  SIGN: {
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    use: ['kms:Sign'],
    refused: ['kms:Sign'],
    look: ['kms:GetPublicKey'],
  },
} as const;

export interface ZoneOnlyKeyProps {
  readonly purpose: keyof typeof purposes;
  readonly description: string;
  readonly zoneCode: string;
}

/**
 * A key that never leaves KMS, and that only roles of the zone may use, those whose own policy says so; administrators may
 * look after it, operators may not use it even then (T14, T15). KMS does not rotate such keys.
 */
export class ZoneOnlyKey extends Key {
  constructor(scope: Construct, id: string, { purpose, description, zoneCode }: ZoneOnlyKeyProps) {
    const { keySpec, keyUsage, use, refused, look } = purposes[purpose];
    super(scope, id, {
      description,
      keySpec,
      keyUsage,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: new PolicyDocument({
        statements: [
          administerKey('AdministerWithoutUsing', look),
          useInTheZone(use, zoneCode),
          refuseOperators(refused),
        ],
      }),
    });
  }
}

/** By the tag that every role of the zone's stack has; naming a role here would make key and role wait for each other. */
const useInTheZone = (actions: readonly string[], zoneCode: string) =>
  new PolicyStatement({
    sid: 'UseInTheZoneOnly',
    principals: [thisAccount()],
    actions: [...actions],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:PrincipalTag/zone': zoneCode } },
  });

const refuseOperators = (actions: readonly string[]) =>
  new PolicyStatement({
    sid: 'OperatorsUseNothing',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: [...actions, 'kms:CreateGrant'],
    resources: ['*'],
    conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
  });
