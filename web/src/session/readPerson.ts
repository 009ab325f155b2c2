import * as v from 'valibot';
import { roles } from '../../../shared/directory/Role.ts';
import type { ZoneConfig } from '../app/AppConfig.ts';
import type { SignedInPerson } from '../app/Session.ts';
import { readJwtClaims } from './readJwtClaims.ts';

/** What the pre-token trigger puts in the access token (contracts). */
const Claims = v.object({
  sub: v.string(),
  username: v.string(),
  zone: v.string(),
  name: v.optional(v.string()),
  unit: v.optional(v.string()),
  'cognito:groups': v.optional(v.array(v.string()), []),
});

/**
 * Who an access token speaks for. Null when it is no token of this zone: another zone's, or one the zone's
 * pre-token trigger did not fill.
 */
export const readPerson = (accessToken: string, zone: ZoneConfig): SignedInPerson | null => {
  const claims = v.safeParse(Claims, readJwtClaims(accessToken));
  if (!claims.success || claims.output.zone !== zone.code) return null;
  const { sub, username, name, unit, 'cognito:groups': groups } = claims.output;
  return {
    id: sub,
    username,
    name: name ?? username,
    roles: roles.filter((role) => groups.includes(role)),
    ...(unit === undefined || unit === '' ? {} : { unit }),
    zoneCode: zone.code,
    zoneName: zone.name,
    languages: zone.languages,
  };
};
