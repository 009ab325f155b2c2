import type { AuthenticationType } from '../model/ApiAuthentication.ts';

/**
 * Who may read one field: the modes that are let in. For user pools a list of groups narrows it to their members;
 * `null` = every member of the pool. A mode that is not in it is kept out.
 */
export type AccessRule = ReadonlyMap<AuthenticationType, readonly string[] | null>;
