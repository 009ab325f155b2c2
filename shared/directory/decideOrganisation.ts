import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { Organisation } from './Organisation.ts';
import type { OrganisationRefusal } from './OrganisationRefusal.ts';
import type { RosterEntry } from './RosterEntry.ts';

type Parts = Omit<Organisation, 'version'>;

/**
 * The organisation after the change, or why not: ids stand once, nobody who still works here loses the part they
 * belong to, and nobody overwrites what they have not seen.
 *
 * @param baseVersion the version the person who asks looked at, if the client said so
 */
export const decideOrganisation = (
  state: Organisation,
  wanted: Parts,
  roster: readonly RosterEntry[],
  baseVersion?: number,
): Result<Organisation, OrganisationRefusal> => {
  if (baseVersion !== undefined && baseVersion !== state.version)
    return refused({
      errorType: 'CONFLICT',
      code: 'organisation.changedSince',
      params: { version: state.version },
    });
  const ids = [wanted.teams, wanted.districts, wanted.units].map((parts) => parts.map(({ id }) => id));
  if (ids.some((own) => new Set(own).size !== own.length))
    return refused({ errorType: 'VALIDATION', code: 'organisation.idRepeated' });
  const [teams = [], districts = [], units = []] = ids;
  const stranded = roster.filter(
    (person) =>
      person.state !== 'LEFT' &&
      ((person.team !== undefined && !teams.includes(person.team)) ||
        (person.unit !== undefined && !units.includes(person.unit)) ||
        person.districts.some((district) => !districts.includes(district))),
  ).length;
  return stranded > 0
    ? refused({ errorType: 'CONFLICT', code: 'organisation.inUse', params: { people: stranded } })
    : accepted({ ...wanted, version: state.version + 1 });
};
