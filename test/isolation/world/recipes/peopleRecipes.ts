import { payloadHash } from '../../../../functions/middleware/payloadHash.ts';
import { importFingerprint } from '../../../../shared/directory/import/importFingerprint.ts';
import type { Role } from '../../../../shared/directory/Role.ts';
import { rosterEntryOf } from '../../../../shared/directory/rosterEntryOf.ts';
import { seededPeople } from '../seeded.ts';
import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';
import { why } from './stated.ts';

const onPerson =
  (more: object = { reason: why }, who: Role | 'SUSPENDED' = 'OFFICER') =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { personId: o.person(who), ...more } });
const parts = (o: ZoneObjects) => ({
  teams: [{ id: o.team, name: 'Ploeg' }],
  districts: [{ id: o.district, name: 'Wijk' }],
  units: [{ id: o.unit, name: 'Patrouille' }],
});
const places = (o: ZoneObjects) => ({ unit: o.unit, team: o.team, districts: [o.district] });

const previewHash = (o: ZoneObjects): string =>
  payloadHash(importFingerprint(o.csv, seededPeople(o).map(rosterEntryOf), { version: 1, ...parts(o) }));

/** People of the zone, their devices and the organisation they are in. */
export const peopleRecipes: Recipes = {
  'Query.me': { by: 'OFFICER', input: () => ({}) },
  'Query.people': { by: 'ZONE_ADMIN', input: (o) => ({ filter: 'ALL', nextToken: o.peopleToken }) },
  'Query.person': { by: 'ZONE_ADMIN', input: (o) => ({ id: o.person('OFFICER') }) },
  'Query.organisation': { by: 'ZONE_ADMIN', input: () => ({}) },
  'Query.previewImport': { by: 'ZONE_ADMIN', input: (o) => ({ csv: o.csv }) },
  'Query.sessions': { by: 'ZONE_ADMIN', input: (o) => ({ personId: o.person('OFFICER') }) },
  'Mutation.addPerson': {
    by: 'ZONE_ADMIN',
    input: (o) => ({
      envelope: envelope(o),
      input: {
        username: `nieuw.${o.code}`,
        name: 'Nieuw',
        roles: ['OFFICER'],
        languages: ['nl'],
        ...places(o),
      },
    }),
  },
  'Mutation.changePerson': {
    by: 'ZONE_ADMIN',
    input: (o) => onPerson({ name: 'Anders', languages: ['nl'], ...places(o) })(o),
  },
  'Mutation.changeRights': { by: 'ZONE_ADMIN', input: onPerson({ roles: ['TEAM_LEAD'], reason: why }) },
  'Mutation.suspendPerson': { by: 'CHIEF', input: onPerson() },
  'Mutation.reinstatePerson': { by: 'CHIEF', input: onPerson({ reason: why }, 'SUSPENDED') },
  'Mutation.resetSignIn': { by: 'ZONE_ADMIN', input: onPerson() },
  'Mutation.endPerson': { by: 'ZONE_ADMIN', input: onPerson() },
  'Mutation.importPeople': {
    by: 'ZONE_ADMIN',
    input: (o) => ({ envelope: envelope(o), input: { csv: o.csv, previewHash: previewHash(o) } }),
  },
  'Mutation.changeOrganisation': {
    by: 'ZONE_ADMIN',
    input: (o) => ({ envelope: envelope(o), input: parts(o) }),
  },
  'Mutation.registerDevice': {
    by: 'OFFICER',
    input: (o) => ({ envelope: envelope(o), input: { device: 'TABLET', client: 'patrol' } }),
  },
  'Mutation.noteDeviceAct': {
    by: 'OFFICER',
    input: (o) => ({
      envelope: envelope(o),
      input: {
        act: 'QUEUE_REMOVED',
        reason: 'OUTDATED',
        removed: o.answeredCommand,
        kind: 'addNote',
      },
    }),
  },
  'Mutation.changePassword': {
    by: 'OFFICER',
    input: (o) => ({
      envelope: envelope(o),
      input: { current: 'Oefening-2026!', next: 'een lange zin die niemand raadt' },
    }),
  },
  'Mutation.revokeSession': {
    by: 'ZONE_ADMIN',
    input: (o) => onPerson({ sessionId: o.session('OFFICER'), reason: why })(o),
  },
};
