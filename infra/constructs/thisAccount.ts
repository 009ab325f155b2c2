import { Aws } from 'aws-cdk-lib';
import { ArnPrincipal } from 'aws-cdk-lib/aws-iam';

/** Who the account itself is in a policy. The CDK's own principal writes the partition's name down where the region is pinned. */
export const thisAccount = () => new ArnPrincipal(`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root`);
