import { directoryRights } from '../../shared/directory/access.ts';
import type { Role } from '../../shared/directory/Role.ts';
import { dispatchRights } from '../../shared/dispatch/access.ts';
import { incidentRights } from '../../shared/incident/access.ts';
import { feedRights } from '../../shared/journal/access.ts';

/** Every operation a person can ask for, and who may. What is not here nobody may. */
export const rights: Readonly<Record<string, readonly Role[]>> = {
  ...directoryRights,
  ...incidentRights,
  ...feedRights,
  ...dispatchRights,
};
