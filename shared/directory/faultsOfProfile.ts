import type { Organisation } from './Organisation.ts';
import type { PersonItem } from './PersonItem.ts';
import type { PersonRefusal } from './PersonRefusal.ts';
import type { Role } from './Role.ts';
import { rolesApart } from './rolesApart.ts';

/** What is wrong with a set of roles; null when nothing is. */
export const rolesRefused = (roles: readonly Role[]): PersonRefusal | null => {
  if (roles.length === 0) return { errorType: 'VALIDATION', code: 'person.rolesMissing' };
  const apart = rolesApart(roles);
  if (apart === null) return null;
  const [first, second] = apart;
  return { errorType: 'VALIDATION', code: 'person.rolesApart', params: { first, second } };
};

/** Refuses a last day before the first. */
export const datesReversed = ({
  validFrom,
  validUntil,
}: Pick<PersonItem, 'validFrom' | 'validUntil'>): PersonRefusal | null =>
  validFrom !== undefined && validUntil !== undefined && validUntil < validFrom
    ? { errorType: 'VALIDATION', code: 'person.datesReversed' }
    : null;

/** Refuses a unit, team or district the zone does not have; null when all are there. */
export const missingPart = (
  { unit, team, districts }: Pick<PersonItem, 'unit' | 'team' | 'districts'>,
  organisation: Organisation,
): PersonRefusal | null => {
  const has = (parts: readonly { readonly id: string }[], id: string) => parts.some((part) => part.id === id);
  if (unit !== undefined && !has(organisation.units, unit))
    return { errorType: 'VALIDATION', code: 'person.unitUnknown' };
  if (team !== undefined && !has(organisation.teams, team))
    return { errorType: 'VALIDATION', code: 'person.teamUnknown' };
  return districts.every((district) => has(organisation.districts, district))
    ? null
    : { errorType: 'VALIDATION', code: 'person.districtUnknown' };
};
