import type { StackPlan } from '../../../functions/platform/Stacks.ts';

/** A change set for a person: additions counted by type, everything that touches what is there named one by one. */
export const describePlan = ({ stackName, creates, changes }: StackPlan): string[] => {
  const added = new Map<string, number>();
  const touching: string[] = [];
  for (const { action, type, logicalId, replacement } of changes) {
    if (action === 'Add') added.set(type, (added.get(type) ?? 0) + 1);
    else {
      const how =
        replacement === 'True'
          ? 'replaces'
          : replacement === 'Conditional'
            ? 'may replace'
            : action.toLowerCase();
      touching.push(`  ${how.padEnd(12)} ${type} ${logicalId}`);
    }
  }
  return [
    `${stackName}: ${creates ? 'would be created' : 'would be updated'}, ${changes.length} changes`,
    ...[...added].map(([type, count]) => `  adds ${String(count).padStart(7)} ${type}`),
    ...touching,
  ];
};
