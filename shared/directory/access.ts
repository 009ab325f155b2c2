import type { Role } from './Role.ts';

/** Whoever works in the zone may see who the zone thinks they are. Partners from outside have no account view yet. */
export const directoryRights = {
  'Query.me': [
    'OFFICER',
    'DISTRICT_OFFICER',
    'TEAM_LEAD',
    'DISPATCHER',
    'LIK_EDITOR',
    'INTERNAL_REVIEW',
    'DPO',
    'ZONE_ADMIN',
    'CHIEF',
  ],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
