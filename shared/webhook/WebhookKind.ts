/** What a zone's own system may be told of. A closed list: what is not in it never leaves by this way. */
export const webhookKinds = [
  'INCIDENT_OPENED',
  'INCIDENT_PRIORITY',
  'INCIDENT_UNITS',
  'INCIDENT_CLOSED',
  'UNIT_STATUS',
  'UNIT_SHIFT',
  'ALARM',
] as const;

export type WebhookKind = (typeof webhookKinds)[number];
