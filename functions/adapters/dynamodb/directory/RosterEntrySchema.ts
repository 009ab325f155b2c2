import * as v from 'valibot';
import { personStates } from '../../../../shared/directory/PersonState.ts';
import { roles } from '../../../../shared/directory/Role.ts';
import type { RosterEntry } from '../../../../shared/directory/RosterEntry.ts';

/** A line of the list as stored. */
export const RosterEntrySchema: v.GenericSchema<unknown, RosterEntry> = v.object({
  sub: v.string(),
  username: v.string(),
  name: v.string(),
  personnelNumber: v.exactOptional(v.string()),
  roles: v.pipe(
    v.array(v.string()),
    v.transform((held) => roles.filter((role) => held.includes(role))),
  ),
  unit: v.exactOptional(v.string()),
  team: v.exactOptional(v.string()),
  districts: v.array(v.string()),
  state: v.picklist(personStates),
  validFrom: v.exactOptional(v.string()),
  validUntil: v.exactOptional(v.string()),
  version: v.number(),
});
