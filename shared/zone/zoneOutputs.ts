/** What a zone's stack tells the world about itself: the only way to its generated names (decisions.md 10). */
export const zoneOutputNames = [
  'ZoneCode',
  'ApiId',
  'GraphqlUrl',
  'RealtimeUrl',
  'UserPoolId',
  'UserPoolClientId',
  'SyntheticClientId',
  'MachineClientId',
  'UserPoolDomain',
  'Issuer',
  'JwksUrl',
  'AuthorizeUrl',
  'TokenUrl',
  'IntakeUrl',
  'OperationsTable',
  'JournalTable',
  'DirectoryTable',
  'PositionsTable',
  'ConversationsTable',
  'ContentBucket',
  'DataKeyArn',
  'GraphqlFunction',
  'SequencerFunction',
  'IntakeFunction',
  'DirectoryFunction',
  'HeadsBucket',
  'SigningKeyArn',
  'WitnessKeyArn',
  'CheckpointFunction',
  'WitnessFunction',
] as const;

export type ZoneOutputName = (typeof zoneOutputNames)[number];

export type ZoneOutputs = Readonly<Record<ZoneOutputName, string>>;
