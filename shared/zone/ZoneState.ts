/**
 * Where a zone stands with the platform (domain.md 3.1). Only the federal platform (DRI) moves a zone.
 * PROSPECT talks, AGREEMENT_SIGNED may be set up, PROVISIONING is being set up, PILOT is set up and tried,
 * ACTIVE works, SUSPENDED rests, MERGING goes over into another zone, ARCHIVED has no stack any more.
 */
export const zoneStates = [
  'PROSPECT',
  'AGREEMENT_SIGNED',
  'PROVISIONING',
  'PILOT',
  'ACTIVE',
  'SUSPENDED',
  'MERGING',
  'ARCHIVED',
] as const;

export type ZoneState = (typeof zoneStates)[number];
