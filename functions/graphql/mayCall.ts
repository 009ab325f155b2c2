import type { Role } from '../../shared/directory/Role.ts';

/**
 * Whether one of these roles may call the operation (`Mutation.openIncident`). An operation without a row in the
 * table is refused to everybody. This is the seam where Cedar's decision comes in.
 */
export const mayCall =
  (rights: Readonly<Record<string, readonly Role[]>>) =>
  (operation: string, roles: readonly Role[]): boolean => {
    const holders = Object.hasOwn(rights, operation) ? rights[operation] : undefined;
    return holders !== undefined && roles.some((role) => holders.includes(role));
  };
