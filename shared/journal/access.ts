import type { Role } from '../directory/Role.ts';

/** Who may ask what they missed of the zone's operations: those who may watch them live. */
export const feedRights = {
  'Query.feed': ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER', 'CHIEF'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
