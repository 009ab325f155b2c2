import type { ZoneCode } from '../kernel/ZoneCode.ts';

export const zoneCommandKinds = [
  'SIGN_AGREEMENT',
  'BEGIN_PROVISIONING',
  'FAIL_PROVISIONING',
  'FINISH_PROVISIONING',
  'ACTIVATE',
  'SUSPEND',
  'RESUME',
  'BEGIN_MERGER',
  'COMPLETE_MERGER',
  'OFFBOARD',
  'REJOIN',
] as const;

export type ZoneCommandKind = (typeof zoneCommandKinds)[number];

type WithReason = 'FAIL_PROVISIONING' | 'SUSPEND';

/** What the platform can do with a zone's standing. `reason` is for the registry's history, never personal data. */
export type ZoneCommand =
  | { readonly kind: Exclude<ZoneCommandKind, WithReason | 'BEGIN_MERGER'> }
  | { readonly kind: WithReason; readonly reason: string }
  | { readonly kind: 'BEGIN_MERGER'; readonly successor: ZoneCode };
