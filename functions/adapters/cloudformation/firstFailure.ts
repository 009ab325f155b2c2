import { type CloudFormationClient, DescribeStackEventsCommand } from '@aws-sdk/client-cloudformation';

/** The earliest failure of the stack's last operation: the others are its echo. One line for a person. */
export const firstFailure = async (client: CloudFormationClient, stackName: string): Promise<string> => {
  try {
    const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: stackName }));
    const failed = (StackEvents ?? []).filter(
      ({ ResourceStatus, ResourceStatusReason }) =>
        ResourceStatus?.endsWith('_FAILED') && !/cancelled/i.test(ResourceStatusReason ?? ''),
    );
    const first = failed.at(-1);
    return first
      ? `${first.LogicalResourceId} (${first.ResourceType}): ${first.ResourceStatusReason ?? 'no reason given'}`
      : 'no failed resource is named; see the log of CloudFormation';
  } catch (error) {
    return `its events cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
};
