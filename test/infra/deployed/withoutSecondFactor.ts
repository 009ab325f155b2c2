import { randomUUID } from 'node:crypto';
import {
  CreateRoleCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  ListRoleTagsCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type { AwsSettings } from '../../../infra/tools/AwsSettings.ts';

/**
 * A twin of a role: same rights, same tags, but it may be taken without a second factor, which no test can show.
 * Gives its ARN. That the role itself refuses is a test of its own.
 */
export const withoutSecondFactor = async (aws: AwsSettings, roleArn: string): Promise<string> => {
  const iam = new IAMClient(aws);
  const RoleName = roleArn.slice(roleArn.lastIndexOf('/') + 1);
  const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
  const trust = JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''));
  for (const statement of trust.Statement) Reflect.deleteProperty(statement, 'Condition');
  const { Tags } = await iam.send(new ListRoleTagsCommand({ RoleName }));
  const twin = `twin-${RoleName}`.slice(0, 50) + randomUUID().slice(0, 8);
  const made = await iam.send(
    new CreateRoleCommand({ RoleName: twin, AssumeRolePolicyDocument: JSON.stringify(trust), Tags }),
  );
  const { PolicyNames } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
  for (const PolicyName of PolicyNames ?? []) {
    const { PolicyDocument } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
    const document = decodeURIComponent(PolicyDocument ?? '');
    await iam.send(new PutRolePolicyCommand({ RoleName: twin, PolicyName, PolicyDocument: document }));
  }
  if (!made.Role?.Arn) throw new Error(`No twin of ${roleArn}.`);
  return made.Role.Arn;
};
