import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { thisAccount } from './thisAccount.ts';

const lookAfter = [
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
];

/**
 * Lets the account's administrators look after a key, without a word that would let them use it.
 * @param more what else there is to look after in such a key
 */
export const administerKey = (sid: string, more: readonly string[]) =>
  new PolicyStatement({
    sid,
    principals: [thisAccount()],
    actions: [...lookAfter, ...more].sort(),
    resources: ['*'],
  });
