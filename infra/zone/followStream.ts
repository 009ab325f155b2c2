import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** The right to be fed by a table's stream, as an event source mapping asks it of the function's role. */
export const followStream = (sid: string, streamArn: string): PolicyStatement =>
  new PolicyStatement({
    sid,
    actions: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ],
    resources: [streamArn],
  });
