import { Aws } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** A log of the zone that a service writes to by its name: three months, under the zone's key. Its ARN is the one services take. */
export const ownLogGroup = (
  scope: Construct,
  id: string,
  { name, key }: { readonly name: string; readonly key: IKey },
): { readonly group: CfnLogGroup; readonly arn: string } => {
  const group = new CfnLogGroup(scope, id, {
    logGroupName: name,
    kmsKeyId: key.keyArn,
    retentionInDays: 90,
  });
  return {
    group,
    // Without the star CloudFormation's own attribute ends in.
    arn: `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${group.ref}`,
  };
};
