import type { Scope } from '../app/Scope.ts';

/**
 * After how many minutes without a gesture a client locks itself (docs/adr/0136; ASVS 5.0, V7.3.1): the tablet that may be
 * left in a car, the desk that is watched more than touched, the room where rights are given.
 */
export const idleMinutes: Readonly<Record<Scope, number>> = { patrol: 15, desk: 30, admin: 10 };
