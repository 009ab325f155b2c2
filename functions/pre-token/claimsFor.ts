import { isValidOn } from '../../shared/directory/isValidOn.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';

/** Cognito's answer, version 2: groups, and claims of the access token. */
interface ClaimsAndGroups {
  readonly accessTokenGeneration: { readonly claimsToAddOrOverride: Readonly<Record<string, string>> };
  readonly groupOverrideDetails: { readonly groupsToOverride: readonly string[] };
}

/**
 * What the zone's directory lets an account's token say. Roles as groups, for the API's own check at the door; the
 * zone; the crew; the name; and `rv`, the version of the rights it was made from. Somebody the directory does not know,
 * or knows as suspended, gone or not valid today, gets a token without a single group, whatever groups the pool holds:
 * it opens nothing.
 *
 * @param day today in Belgium, `2026-11-22`
 */
export const claimsFor = (zone: ZoneCode, person: PersonItem | null, day: string): ClaimsAndGroups => {
  if (person === null || person.state !== 'ACTIVE' || !isValidOn(person, day)) {
    return {
      accessTokenGeneration: { claimsToAddOrOverride: { zone } },
      groupOverrideDetails: { groupsToOverride: [] },
    };
  }
  return {
    accessTokenGeneration: {
      claimsToAddOrOverride: {
        zone,
        name: person.name,
        rv: String(person.rightsVersion),
        ...(person.unit === undefined ? {} : { unit: person.unit }),
      },
    },
    groupOverrideDetails: { groupsToOverride: person.roles },
  };
};
