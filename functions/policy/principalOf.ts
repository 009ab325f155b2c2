import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { PolicyPrincipal } from '../../shared/policy/PolicyRequest.ts';

/** A day, `2026-11-22`, as the number the policy compares, 20261122. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/**
 * A person of the directory as the policy sees them. `zone` is the token's, so that the wall is asked on its own.
 *
 * @param unit the one they are on duty with; the one the directory gives them is only where they belong
 */
export const principalOf = (person: PersonItem, zone: string, unit?: string): PolicyPrincipal => ({
  id: person.sub,
  zone,
  state: person.state,
  roles: person.roles,
  ...(unit === undefined ? {} : { unit }),
  ...(person.validFrom === undefined ? {} : { validFrom: dayNumber(person.validFrom) }),
  ...(person.validUntil === undefined ? {} : { validUntil: dayNumber(person.validUntil) }),
  ...(person.trainingValidUntil === undefined ? {} : { trainedUntil: dayNumber(person.trainingValidUntil) }),
});
