/** Why a unit declines, in one word a report can count. */
export const declineReasons = ['BUSY', 'TOO_FAR', 'VEHICLE', 'NOT_EQUIPPED', 'OTHER'] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** Why a unit is taken off: by the desk's word, or by what happened to the incident or the unit. */
export const standDownReasons = [
  'NOT_NEEDED',
  'REASSIGNED',
  'RETURNED',
  'CLOSED',
  'CANCELLED',
  'MERGED',
  'OTHER',
] as const;

export type StandDownReason = (typeof standDownReasons)[number];
