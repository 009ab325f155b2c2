import {
  type CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import type { StackPlan, Stacks } from '../../platform/Stacks.ts';
import { firstFailure } from './firstFailure.ts';
import { ignoreMissing } from './ignoreMissing.ts';
import { readChangeSet } from './readChangeSet.ts';
import { stackStatus } from './stackStatus.ts';

export interface StacksOptions {
  readonly client: CloudFormationClient;
  /** Role CloudFormation acts as; without it, the caller's own rights. */
  readonly roleArn?: string;
  /** Waits so many milliseconds; passed in so that a test need not. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** CloudFormation behind the `Stacks` port. */
export const createStacks = ({ client, roleArn, wait }: StacksOptions): Stacks => {
  const find = async (stackName: string): Promise<Stack | null> => {
    try {
      const { Stacks: found } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
      const stack = found?.[0];
      return stack && stack.StackStatus !== 'DELETE_COMPLETE' ? stack : null;
    } catch (error) {
      if (error instanceof Error && error.name === 'ValidationError' && /does not exist/.test(error.message))
        return null;
      throw error;
    }
  };

  const settle = async (stackName: string): Promise<Stack | null> => {
    for (let pause = 50; ; pause = Math.min(pause * 1.5, 5_000)) {
      const stack = await find(stackName);
      if (!stack || !stackStatus.moving(stack.StackStatus)) return stack;
      await wait(pause);
    }
  };

  const remove = async (stackName: string): Promise<void> => {
    if (!(await settle(stackName))) return;
    await client.send(
      new DeleteStackCommand({ StackName: stackName, ...(roleArn ? { RoleARN: roleArn } : {}) }),
    );
    const left = await settle(stackName);
    if (left)
      throw new Error(`${stackName} is ${left.StackStatus}: ${await firstFailure(client, stackName)}`);
  };

  return {
    async describe(stackName) {
      const stack = await settle(stackName);
      if (!stack || stackStatus.unborn(stack.StackStatus)) return null;
      return {
        status: stack.StackStatus ?? '',
        outputs: named(stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
        parameters: named(
          stack.Parameters?.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]),
        ),
        tags: named(stack.Tags?.map(({ Key, Value }) => [Key, Value])),
      };
    },

    async plan({ stackName, template, parameters, tags, changeSetName }) {
      const before = await settle(stackName);
      if (before && stackStatus.failedAtBirth(before.StackStatus)) await remove(stackName);
      const exists = before !== null && !stackStatus.failedAtBirth(before.StackStatus);
      const creates = !exists || before.StackStatus === 'REVIEW_IN_PROGRESS';
      const id = { StackName: stackName, ChangeSetName: changeSetName };
      if (exists) await client.send(new DeleteChangeSetCommand(id)).catch(ignoreMissing);
      await client.send(
        new CreateChangeSetCommand({
          ...id,
          ChangeSetType: creates ? 'CREATE' : 'UPDATE',
          ...('url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body }),
          Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
            ParameterKey,
            ParameterValue,
          })),
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
          Capabilities: ['CAPABILITY_IAM'],
          ...(roleArn ? { RoleARN: roleArn } : {}),
        }),
      );
      const changes = await readChangeSet({ client, wait }, id);
      return { stackName, changeSetName, creates, changes };
    },

    async execute({ stackName, changeSetName, creates }) {
      await client.send(new ExecuteChangeSetCommand({ StackName: stackName, ChangeSetName: changeSetName }));
      const after = await settle(stackName);
      if (after?.StackStatus !== (creates ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE')) {
        throw new Error(
          `${stackName} is ${after?.StackStatus ?? 'gone'}: ${await firstFailure(client, stackName)}`,
        );
      }
    },

    async discard({ stackName, changeSetName, creates }: StackPlan) {
      // A change set for a stack that never was leaves an empty one behind.
      if (creates) return remove(stackName);
      await client
        .send(new DeleteChangeSetCommand({ StackName: stackName, ChangeSetName: changeSetName }))
        .catch(ignoreMissing);
    },

    remove,
  };
};

const named = (pairs: (string | undefined)[][] | undefined): Record<string, string> =>
  Object.fromEntries(
    (pairs ?? []).flatMap(([key, value]) => (key === undefined ? [] : [[key, value ?? '']])),
  );
