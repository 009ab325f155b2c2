import type { Role } from '../directory/Role.ts';

/** Who follows the zone's incidents; alike to operationHolders, which a client's first load is too small for. */
const followers: readonly Role[] = ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER', 'CHIEF'];

/** Whether one of these roles is let in to what the zone's incidents bring (`Subscription.incidents`). */
export const mayFollow = (roles: readonly Role[]): boolean => roles.some((role) => followers.includes(role));
