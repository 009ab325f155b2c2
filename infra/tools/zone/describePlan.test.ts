import { expect, test } from 'vitest';
import { describePlan } from './describePlan.ts';

test('a change set is told with additions counted and everything that touches what is there named', () => {
  const lines = describePlan({
    stackName: 'patrouille-zone-5450',
    changeSetName: 'release-1',
    creates: false,
    changes: [
      { action: 'Add', type: 'AWS::AppSync::Resolver', logicalId: 'A' },
      { action: 'Add', type: 'AWS::AppSync::Resolver', logicalId: 'B' },
      { action: 'Modify', type: 'AWS::Lambda::Function', logicalId: 'Graphql', replacement: 'False' },
      { action: 'Modify', type: 'AWS::SQS::Queue', logicalId: 'Lost', replacement: 'Conditional' },
      { action: 'Remove', type: 'AWS::CloudWatch::Alarm', logicalId: 'Old' },
    ],
  });

  expect(lines).toEqual([
    'patrouille-zone-5450: would be updated, 5 changes',
    '  adds       2 AWS::AppSync::Resolver',
    '  modify       AWS::Lambda::Function Graphql',
    '  may replace  AWS::SQS::Queue Lost',
    '  remove       AWS::CloudWatch::Alarm Old',
  ]);
});
