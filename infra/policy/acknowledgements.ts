import type { Acknowledgement } from './Acknowledgement.ts';

/**
 * Every finding of cdk-nag's AwsSolutions, NIST 800-53 r5 and Serverless packs, and of the CDK itself, that is
 * not mended but explained.
 */
export const acknowledgements: readonly Acknowledgement[] = [
  {
    path: 'Zone/Alarms',
    rules: ['CloudFormation-Validate::W1030'],
    reason: 'The topic is used under the condition that it is given; the check does not follow conditions.',
    until: '2027-11-30',
  },
  {
    path: 'Zone',
    rules: ['Annotation::@aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified'],
    reason:
      'The key of a bundle holds its hash, so another bundle is another key; a version would add nothing.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/People/Pool',
    rules: ['AwsSolutions-COG2'],
    reason:
      'The rule cannot read a parameter. MfaConfiguration is ON by default and only ON or OFF; our rule cognito.secondFactor holds the default (decisions.md 11).',
    until: '2027-11-30',
  },
  {
    path: 'Zone/People/Pool',
    rules: ['AwsSolutions-COG1'],
    reason:
      'Fourteen characters of any kind, with a second factor: kinds of characters make worse passwords, says NIST 800-63B, and ASVS 5.0 V6.2.5 forbids asking for them.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Directory/Mend',
    rules: ['Serverless-EventBusDLQ'],
    reason:
      'The event says nothing but "look"; a minute later the next one says it again, and the function that could not is told by its Fault alarm.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Chain',
    rules: ['Serverless-EventBusDLQ'],
    reason:
      'The event says nothing but "now"; a minute later the next one says it again, and the alarm HeadLate tells when none was heeded.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Chain/Heads',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason:
      'It holds signed hashes, locked, no content; in production it lies in the log-archive account, whose trail records who asks for what.',
    until: '2027-05-31',
  },
  {
    path: 'Zone/Chain/Checkpoint/Role',
    rules: ['AwsSolutions-IAM5[Resource::<ChainHeadsC2D5BE0B.Arn>/checkpoints/*]'],
    reason:
      'Heads of every epoch and size lie below this one prefix; it writes nowhere else, and deletes nothing.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Review',
    rules: ['Serverless-EventBusDLQ'],
    reason:
      'The events say nothing but "now"; the next one says it again, readers read from the chain what the index lacks, and what retention left is counted (Overdue).',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Review/Asked',
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason:
      'An export that could not be made in a day stays WAITING where its owner sees it, and may be asked for again; its function tells by its Fault alarm.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Review',
    rules: ['AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/exports/*]'],
    reason:
      'Exports lie below this one prefix under ids nobody knows beforehand; the rest of the bucket is closed.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Default/Graphql/Role',
    rules: ['AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/map/*]'],
    reason:
      'Each version of the map lies in a folder named by its content below this one prefix; nothing there is about anybody.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Deadlines/Lost',
    rules: ['Serverless-SQSRedrivePolicy'],
    reason: 'It is itself the place for what could not be looked at; an alarm hangs on it.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Deadlines/OnTime',
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason: 'The source is a queue: what fails five times goes where the queue itself sends it.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Deadlines/Sweep',
    rules: ['Serverless-EventBusDLQ'],
    reason: 'The next minute looks at the last quarter of an hour again; a call that was lost is not missed.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Positions/Lost',
    rules: ['Serverless-SQSRedrivePolicy'],
    reason: 'It is itself the place for what was lost, a position that the next one replaces.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Positions/Tick',
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason: 'The source is a queue: what fails three times goes where the queue itself sends it.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Webhooks/Lost',
    rules: ['Serverless-SQSRedrivePolicy'],
    reason: 'It is itself the place for what was lost: a reminder that the next minute’s sweep replaces.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Webhooks/OnTime',
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason: 'The source is a queue: what fails five times goes where the queue itself sends it.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Webhooks/Sweep',
    rules: ['Serverless-EventBusDLQ'],
    reason: 'The next minute looks at everything that waits again; a call that was lost is not missed.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Review/Retention',
    rules: ['AwsSolutions-IAM5[Resource::<ChainHeadsC2D5BE0B.Arn>/erased/*]'],
    reason:
      'The erasure ledger lies below this one prefix, a file a step; it is locked, and deletes nothing.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Api/Api',
    rules: ['AwsSolutions-ASC3'],
    reason:
      'The rule asks for verbose content in the log. Arguments and results are content of a police zone and never go to a log (T14, G13); errors are logged.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Api/LogRole',
    rules: [
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:/aws/appsync/apis/*]',
    ],
    reason:
      'The API needs the role before it has an id, and AppSync names the group by that id. Only AppSync can take the role, and it can only write logs.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Sequencer/Lost',
    rules: ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'],
    reason: 'It is itself the place for what the stream gave up; an alarm stands on its first message.',
    until: '2027-11-30',
  },
  {
    path: 'Zone',
    rules: ['NIST.800.53.R5-LambdaDLQ', 'Serverless-LambdaDLQ'],
    reason:
      'No function is called asynchronously: AppSync, the HTTP API and Cognito wait for the answer, and what the stream loses goes to the queue of its mapping.',
    until: '2027-11-30',
  },
  {
    path: 'Zone',
    rules: ['NIST.800.53.R5-LambdaConcurrency'],
    reason:
      'In production a zone has an account and its whole quota to itself. A reserve a zone would exhaust one account with many zones and protect nobody (docs/adr/0014).',
    until: '2027-05-31',
  },
  {
    path: 'Zone',
    rules: ['NIST.800.53.R5-LambdaInsideVPC'],
    reason:
      'The functions call AWS services only, by their roles. A VPC would add endpoints, cost and cold starts, and no wall: nothing listens in one.',
    until: '2027-05-31',
  },
  {
    path: 'Zone',
    rules: ['Serverless-LambdaTracing', 'Serverless-AppSyncTracing'],
    reason:
      'A trace is one more sink that operators read; until it is shown to carry no content (G13) the log line of each call, which has its times, does.',
    until: '2027-05-31',
  },
  {
    path: 'Zone',
    rules: ['NIST.800.53.R5-IAMNoInlinePolicy'],
    reason:
      'Each role has one policy that is its own and is made, read and removed with it; shared policies are what grows.',
    until: '2027-11-30',
  },
  {
    path: 'Platform',
    rules: ['NIST.800.53.R5-IAMNoInlinePolicy'],
    reason:
      'Each role has one policy that is its own and is made, read and removed with it; shared policies are what grows.',
    until: '2027-11-30',
  },
  {
    path: 'Platform/Operators/Operator',
    rules: [
      'AwsSolutions-IAM5[Resource::*]',
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:cloudformation:<AWS::Region>:<AWS::AccountId>:stack/patrouille-*/*]',
    ],
    reason:
      'DescribeAlarms takes no resource; the stacks of zones not yet onboarded have no ARN but their prefix. Both only look.',
    until: '2027-11-30',
  },
  {
    path: 'Platform/Onboarders/Onboarder',
    rules: [
      'AwsSolutions-IAM5[Resource::<ReleasesE6BA3EBF.Arn>/functions/*]',
      'AwsSolutions-IAM5[Resource::<ReleasesE6BA3EBF.Arn>/templates/*]',
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:cloudformation:<AWS::Region>:<AWS::AccountId>:stack/patrouille-*/*]',
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:cognito-idp:<AWS::Region>:<AWS::AccountId>:userpool/*]',
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:dynamodb:<AWS::Region>:<AWS::AccountId>:table/patrouille-zone-*-TablesDirectory*]',
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:kms:<AWS::Region>:<AWS::AccountId>:key/*]',
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::patrouille-web-*-site*/*]',
    ],
    reason:
      'Zones not yet onboarded have no ARN. It writes people into directories and reads no table of a zone (test/infra/deployed/operators.test.ts).',
    until: '2027-05-31',
  },
  {
    path: 'Zone/Content/Bucket',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason:
      'Nothing is stored here yet. With photos come CloudTrail data events into the zone journal and copies in a backup account, not S3 log files and replication.',
    until: '2027-02-28',
  },
  {
    path: 'Platform/Releases',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason:
      'It holds code named by its own hash, versioned, no content of a zone; any checkout of the release makes the same objects again.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Decode/Role',
    rules: ['AwsSolutions-IAM5[Resource::*]', 'Serverless-LambdaStarPermissions'],
    reason:
      'What Lambda needs to put a function into a network takes no resource; a statement beside it denies all of it to the function itself (docs/adr/0115).',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Photo/Role',
    rules: [
      'AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/exports/*.pdf]',
      'AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/exports/*]',
      'AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/photo/*]',
      'AwsSolutions-IAM5[Resource::<PhotosEvidence0A01EC26.Arn>/photo/*]',
      'AwsSolutions-IAM5[Resource::<PhotosQuarantine92D86B99.Arn>/in/*]',
    ],
    reason:
      'Photos of every id lie below these prefixes; it signs addresses of single files there, writes reports, and deletes nothing.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Once/Role',
    rules: [
      'AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/photo/*]',
      'AwsSolutions-IAM5[Resource::<PhotosEvidence0A01EC26.Arn>/photo/*]',
    ],
    reason:
      'Photos of every id lie below these prefixes; it reads what a ticket names, which it has used up before (docs/adr/0142).',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Ingest/Role',
    rules: [
      'AwsSolutions-IAM5[Resource::<ContentBucketDD05A3B9.Arn>/photo/*]',
      'AwsSolutions-IAM5[Resource::<PhotosEvidence0A01EC26.Arn>/photo/*]',
      'AwsSolutions-IAM5[Resource::<PhotosEvidence0A01EC26.Arn>/promoted/*]',
      'AwsSolutions-IAM5[Resource::<PhotosQuarantine92D86B99.Arn>/in/*]',
    ],
    reason:
      'Photos of every id lie below these prefixes; what it takes away of evidence is only out of sight until its lock ends.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Evidence',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason:
      'Every address of an original is in the journal before it exists; the trail of data events and a copy elsewhere belong to the account (docs/adr/0117).',
    until: '2027-05-31',
  },
  {
    path: 'Zone/Photos/Quarantine',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason:
      'What lies there is unproved and gone in three days; each form to post with is in the journal before it exists.',
    until: '2027-05-31',
  },
  {
    path: 'Zone/Photos/Nowhere',
    rules: [
      'AwsSolutions-VPC7',
      'NIST.800.53.R5-VPCDefaultSecurityGroupClosed',
      'NIST.800.53.R5-VPCFlowLogsEnabled',
    ],
    reason:
      'It has no gateway, no endpoint and no way out, so there is no traffic to log; nothing is in its default group.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Sweep',
    rules: ['Serverless-EventBusDLQ'],
    reason:
      'The event says nothing but "look"; an hour later the next one says it again and finds all that this one left.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/OnArrival',
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason:
      'A queue keeps what failed itself: after three tries it is handed to the list people work through.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/OnLoss',
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    reason:
      'A queue keeps what failed itself: after three tries it is handed to the list people work through.',
    until: '2027-11-30',
  },
  {
    path: 'Zone/Photos/Lost',
    rules: ['Serverless-SQSRedrivePolicy'],
    reason:
      'It is where messages go that failed; what comes out of it ends in the list of photos that did not arrive.',
    until: '2027-11-30',
  },
  {
    path: 'Web/Site',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason:
      'It holds the built clients, versioned, and no data; the distribution in front of it has the log, and any checkout of the release makes the same files again.',
    until: '2027-11-30',
  },
  {
    path: 'Web/Logs',
    rules: [
      'AwsSolutions-S1',
      'NIST.800.53.R5-S3BucketLoggingEnabled',
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ],
    reason: 'It is itself the log: a log of the log says nothing more, and it ends after three months.',
    until: '2027-11-30',
  },
  {
    path: 'Web/Door/Distribution',
    rules: ['AwsSolutions-CFR1'],
    reason:
      'Officers cross borders in pursuit and read abroad; where somebody stands is decided by sign-in, not by a map of addresses.',
    until: '2027-11-30',
  },
  {
    path: 'Web/Door/Distribution',
    rules: ['AwsSolutions-CFR2'],
    reason:
      'What it answers is public and the same for all, it computes nothing and takes nothing in; the zone’s API and sign-in have the wall (docs/adr/0131, 0132).',
    until: '2027-11-30',
  },
];
