import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';

/** What holds data outlives its stack and its successor (decisions.md 10). */
export const retained: Rule = {
  name: 'retained',
  wants: 'tables, buckets, keys and user pools stay when their stack goes or replaces them',
  breaks: (template) =>
    breaking(
      template,
      [
        'AWS::DynamoDB::GlobalTable',
        'AWS::DynamoDB::Table',
        'AWS::S3::Bucket',
        'AWS::KMS::Key',
        'AWS::Cognito::UserPool',
      ],
      [
        ['goes with its stack', (_, { DeletionPolicy }) => DeletionPolicy === 'Retain'],
        ['goes when replaced', (_, { UpdateReplacePolicy }) => UpdateReplacePolicy === 'Retain'],
      ],
    ),
};
