import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneParameters } from '../../shared/zone/zoneParameters.ts';
import { guardChanges } from './guardChanges.ts';
import { markStep } from './markStep.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { PlatformRefusal } from './PlatformRefusal.ts';
import type { Release } from './Release.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

export interface StackWish {
  readonly release: Release;
  readonly parameters: ZoneParameters;
}

/**
 * Brings the zone's stack to the release: change set, guard, approval, execution. Does nothing when the registry
 * says that it is so and CloudFormation agrees. Refuses what would lose data or was not approved; throws when
 * CloudFormation fails, with the first reason.
 */
export const applyZoneStack =
  (ports: Pick<OnboardingPorts, 'registry' | 'stacks' | 'clock' | 'approve' | 'progress'>) =>
  async (
    record: ZoneRecord,
    { release, parameters }: StackWish,
  ): Promise<Result<ZoneRecord, PlatformRefusal>> => {
    const { stacks, approve, progress } = ports;
    const { stackName } = record;
    const zone = record.standing.code;
    if (
      record.steps.STACK_APPLIED &&
      record.releaseId === release.id &&
      same(record.parameters, parameters)
    ) {
      const present = await stacks.describe(stackName);
      if (present && same(present.outputs, record.outputs)) return accepted(record);
    }
    const plan = await stacks.plan({
      stackName,
      template: { url: release.templateUrl },
      parameters,
      tags: { zone },
      changeSetName: `release-${release.id}`,
    });
    const guarded = guardChanges(plan.changes);
    if (!guarded.ok) {
      await stacks.discard(plan);
      return guarded;
    }
    progress('PLANNED', `${plan.creates ? 'create' : 'update'}, ${plan.changes.length} changes`);
    if (plan.changes.length > 0) {
      if (!(await approve(plan))) {
        await stacks.discard(plan);
        return refused({ errorType: 'CONFLICT', code: 'zone.notApproved', params: { zone } });
      }
      await stacks.execute(plan);
    }
    const applied = await stacks.describe(stackName);
    if (!applied) throw new Error(`${stackName} is not there after it was applied.`);
    // Another pool is another zone's start: nobody is in it yet. What was tried was the former release.
    const { ADMINISTRATOR_CREATED, SMOKE_TESTED: _former, ...steps } = record.steps;
    const samePool = record.outputs?.UserPoolId === applied.outputs.UserPoolId;
    return accepted(
      await markStep(ports)(record, 'STACK_APPLIED', `${stackName} at release ${release.id}`, {
        releaseId: release.id,
        parameters,
        outputs: applied.outputs,
        steps: { ...steps, ...(samePool && ADMINISTRATOR_CREATED ? { ADMINISTRATOR_CREATED } : {}) },
      }),
    );
  };

const same = (
  a: Readonly<Record<string, string>> | undefined,
  b: Readonly<Record<string, string>> | undefined,
): boolean => {
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...keys].every((key) => a?.[key] === b?.[key]);
};
