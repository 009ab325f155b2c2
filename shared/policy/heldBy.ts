import type { Role } from '../directory/Role.ts';
import { operationHolders } from './operationHolders.generated.ts';

const holders: Readonly<Record<string, readonly Role[]>> = operationHolders;

/**
 * Whether one of these roles is let in to an operation, by the groups of the contract. What a client goes by between two
 * answers of the server; the server goes by the policy, and a test keeps the two alike.
 */
export const heldBy =
  (roles: readonly Role[]) =>
  (operation: string): boolean =>
    Object.hasOwn(holders, operation) && roles.some((role) => holders[operation]?.includes(role));
