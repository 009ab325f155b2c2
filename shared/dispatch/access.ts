import type { Role } from '../directory/Role.ts';

/** Refused messages hold what a caller said, so: who dispatches, and who mends the connection. */
export const dispatchRights = {
  'Query.refusedDispatchMessages': ['DISPATCHER', 'ZONE_ADMIN'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
