import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';

/** cdk-nag does not see a TableV2, which is an AWS::DynamoDB::GlobalTable: this does what its rules would. */
export const tables: Rule = {
  name: 'tables',
  wants: 'own key, restore to the second, protection against deletion, an end for rows that have one',
  breaks: (template) => [
    ...breaking(template, ['AWS::DynamoDB::Table'], [['is no TableV2', () => false]]),
    ...breaking(
      template,
      ['AWS::DynamoDB::GlobalTable'],
      [
        [
          'no key of its own',
          (p) =>
            at(p, 'SSESpecification', 'SSEType') === 'KMS' &&
            replicas(p).every((r) => at(r, 'SSESpecification', 'KMSMasterKeyId') !== undefined),
        ],
        [
          'no point-in-time recovery',
          (p) =>
            replicas(p).every(
              (r) => at(r, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') === true,
            ),
        ],
        [
          'restores less than 35 days',
          (p) =>
            replicas(p).every(
              (r) => at(r, 'PointInTimeRecoverySpecification', 'RecoveryPeriodInDays') === 35,
            ),
        ],
        ['can be deleted', (p) => replicas(p).every((r) => at(r, 'DeletionProtectionEnabled') === true)],
        [
          'no ttl',
          (p) =>
            at(p, 'TimeToLiveSpecification', 'AttributeName') === 'ttl' &&
            at(p, 'TimeToLiveSpecification', 'Enabled') === true,
        ],
      ],
    ),
  ],
};

const replicas = (properties: unknown): readonly unknown[] => {
  const found = at(properties, 'Replicas');
  // No replica at all fails every wish.
  return Array.isArray(found) && found.length > 0 ? found : [undefined];
};
