import type { Role } from '../directory/Role.ts';

/** Who follows the zone's incidents; alike to operationHolders, which a client's first load is too small for. */
const followers: readonly Role[] = ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER', 'CHIEF'];

/** Whether one of these roles follows the zone live: its incidents (`Subscription.incidents`) and its channels. */
export const mayFollow = (roles: readonly Role[]): boolean => roles.some((role) => followers.includes(role));
