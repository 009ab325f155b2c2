import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { PlannedChange } from './Stacks.ts';

/** Resource types that hold a zone's data, or without which it cannot be read. */
const holdsData: ReadonlySet<string> = new Set([
  'AWS::Cognito::UserPool',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
]);

export type GuardRefusal = Refusal<'zone.changeLosesData'>;

/**
 * Lets a change set through unless it removes or replaces, or might replace, something that holds data
 * (architecture.md, rollout). A retained table is not lost by it, but the zone would begin again empty.
 */
export const guardChanges = (
  changes: readonly PlannedChange[],
): Result<readonly PlannedChange[], GuardRefusal> => {
  const losing = changes.filter(
    ({ action, type, replacement }) =>
      holdsData.has(type) &&
      (action === 'Remove' || action === 'Dynamic' || (replacement !== undefined && replacement !== 'False')),
  );
  if (losing.length === 0) return accepted(changes);
  return refused({
    errorType: 'CONFLICT',
    code: 'zone.changeLosesData',
    params: {
      count: losing.length,
      resources: losing.map(({ action, logicalId, type }) => `${action} ${type} ${logicalId}`).join(', '),
    },
  });
};
