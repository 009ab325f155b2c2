import type { PersonItem } from './PersonItem.ts';

/**
 * A person as the zone's list has them: enough to find, filter and count people without reading each. All entries
 * stand in one partition, so that one consistent question gives the zone as it is.
 */
export type RosterEntry = Pick<
  PersonItem,
  | 'sub'
  | 'username'
  | 'name'
  | 'personnelNumber'
  | 'roles'
  | 'unit'
  | 'team'
  | 'districts'
  | 'state'
  | 'validFrom'
  | 'validUntil'
  | 'version'
>;
