import { isValidOn } from './isValidOn.ts';
import type { PersonItem } from './PersonItem.ts';

/** Whether this person can give rights in the zone on that day, `2026-11-22` in Belgium. */
export const isActingAdministrator = (
  person: Pick<PersonItem, 'state' | 'roles' | 'validFrom' | 'validUntil'>,
  day: string,
): boolean => person.state === 'ACTIVE' && person.roles.includes('ZONE_ADMIN') && isValidOn(person, day);
