import type { PersonItem } from './PersonItem.ts';
import type { RosterEntry } from './RosterEntry.ts';

/** What the list has of a person. */
export const rosterEntryOf = (person: PersonItem): RosterEntry => ({
  sub: person.sub,
  username: person.username,
  name: person.name,
  ...(person.personnelNumber === undefined ? {} : { personnelNumber: person.personnelNumber }),
  roles: person.roles,
  ...(person.unit === undefined ? {} : { unit: person.unit }),
  ...(person.team === undefined ? {} : { team: person.team }),
  districts: person.districts,
  state: person.state,
  ...(person.validFrom === undefined ? {} : { validFrom: person.validFrom }),
  ...(person.validUntil === undefined ? {} : { validUntil: person.validUntil }),
  version: person.version,
});
