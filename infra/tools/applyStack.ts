import { guardChanges } from '../../functions/platform/guardChanges.ts';
import type { StackDescription, StackPlan, StackRequest, Stacks } from '../../functions/platform/Stacks.ts';

/**
 * Brings a stack to the request by a guarded change set and tells what it is then.
 * @param approve asked before anything is changed; without it, yes
 */
export const applyStack = async (
  stacks: Stacks,
  request: StackRequest,
  approve: (plan: StackPlan) => Promise<boolean> = async () => true,
): Promise<StackDescription> => {
  const plan = await stacks.plan(request);
  const guarded = guardChanges(plan.changes);
  if (!guarded.ok) {
    await stacks.discard(plan);
    throw new Error(
      `${request.stackName}: refused, it would lose data: ${guarded.refusal.params?.resources}`,
    );
  }
  if (plan.changes.length > 0) {
    if (!(await approve(plan))) {
      await stacks.discard(plan);
      throw new Error(`${request.stackName}: not approved, nothing was changed.`);
    }
    await stacks.execute(plan);
  }
  const after = await stacks.describe(request.stackName);
  if (!after) throw new Error(`${request.stackName} is not there after it was applied.`);
  return after;
};
