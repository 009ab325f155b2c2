import {
  type CloudFormationClient,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import type { PlannedChange } from '../../platform/Stacks.ts';
import { ignoreMissing } from './ignoreMissing.ts';

/** How CloudFormation says that a stack is already so; there is no code for it. */
const nothingToDo = /didn't contain changes|No updates are to be performed/i;

/**
 * Waits until a change set is made and reads what it would do, all pages of it. One that would do nothing is
 * deleted and read as empty; one that failed throws with CloudFormation's reason.
 */
export const readChangeSet = async (
  {
    client,
    wait,
  }: { readonly client: CloudFormationClient; readonly wait: (milliseconds: number) => Promise<void> },
  id: { readonly StackName: string; readonly ChangeSetName: string },
): Promise<PlannedChange[]> => {
  const changes: PlannedChange[] = [];
  for (let token: string | undefined, pause = 50; ; pause = Math.min(pause * 1.5, 5_000)) {
    const set = await client.send(
      new DescribeChangeSetCommand({ ...id, ...(token ? { NextToken: token } : {}) }),
    );
    if (set.Status === 'CREATE_PENDING' || set.Status === 'CREATE_IN_PROGRESS') {
      await wait(pause);
      continue;
    }
    if (set.Status === 'FAILED') {
      await client.send(new DeleteChangeSetCommand(id)).catch(ignoreMissing);
      if (nothingToDo.test(set.StatusReason ?? '')) return [];
      throw new Error(`Change set ${id.ChangeSetName} of ${id.StackName}: ${set.StatusReason}`);
    }
    for (const { ResourceChange: change } of set.Changes ?? []) {
      if (!change?.Action || !change.LogicalResourceId || !change.ResourceType) continue;
      changes.push({
        // Bringing a drifted resource back may do anything: the guard has to look at it.
        action: change.Action === 'SyncWithActual' ? 'Dynamic' : change.Action,
        logicalId: change.LogicalResourceId,
        type: change.ResourceType,
        ...(change.Replacement ? { replacement: change.Replacement } : {}),
      });
    }
    token = set.NextToken;
    if (!token) return changes;
  }
};
