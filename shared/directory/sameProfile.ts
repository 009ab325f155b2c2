import type { PersonItem } from './PersonItem.ts';

type Profile = Pick<
  PersonItem,
  'name' | 'personnelNumber' | 'rank' | 'unit' | 'team' | 'districts' | 'languages'
>;

/** Whether two profiles say the same. The order of languages says which one comes first, so it counts. */
export const sameProfile = (one: Profile, other: Profile): boolean =>
  one.name === other.name &&
  one.personnelNumber === other.personnelNumber &&
  one.rank === other.rank &&
  one.unit === other.unit &&
  one.team === other.team &&
  [...one.districts].sort().join() === [...other.districts].sort().join() &&
  one.languages.join() === other.languages.join();
