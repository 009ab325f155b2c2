/**
 * The parameters of the zone template: everything in which one zone's stack may differ from another's, and a
 * local deployment from one on AWS. Nothing else may: the template's bytes are the same for all.
 */
export const zoneParameterNames = [
  'ZoneCode',
  'ZoneName',
  'ReleaseBucket',
  'WebOrigin',
  'MfaConfiguration',
  'GraphqlBaseUrl',
  'CognitoBaseUrl',
  'ExecuteApiBaseUrl',
  'AlarmTopicArn',
  'ChainLockMode',
  'WebhookTargets',
  'LogArchiveArn',
] as const;

export type ZoneParameterName = (typeof zoneParameterNames)[number];

export type ZoneParameters = Readonly<Record<ZoneParameterName, string>>;
