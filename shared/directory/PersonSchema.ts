import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import type { PersonItem } from './PersonItem.ts';
import { personStates } from './PersonState.ts';
import { personEventTypes } from './personEventTypes.ts';
import { ranks } from './Rank.ts';
import { roles } from './Role.ts';

/** A role this release does not know gives no right and is left out. */
const knownRoles = v.pipe(
  v.array(v.string()),
  v.transform((held) => roles.filter((role) => held.includes(role))),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const known = {
  pk: v.string(),
  sk: v.literal('PERSON'),
  sub: v.string(),
  username: v.string(),
  name: v.string(),
  roles: knownRoles,
  unit: v.exactOptional(v.string()),
  languages: v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
  rightsVersion: count,
  state: v.picklist(personStates),
  fictional: v.exactOptional(v.boolean()),
};

/** As the first release stored people: what came later, they do not have. */
const FirstPersonSchema = v.pipe(
  v.object({ ...known, schema: v.literal(1) }),
  v.transform((person) => ({
    ...person,
    schema: 2 as const,
    districts: [],
    version: 1,
    updatedAt: '2026-11-22T00:00:00.000Z',
    history: [],
    revokedSessions: [],
  })),
);

const SecondPersonSchema = v.object({
  ...known,
  schema: v.literal(2),
  personnelNumber: v.exactOptional(v.string()),
  rank: v.exactOptional(v.picklist(ranks)),
  team: v.exactOptional(v.string()),
  districts: v.array(v.string()),
  validFrom: v.exactOptional(v.string()),
  validUntil: v.exactOptional(v.string()),
  trainingValidUntil: v.exactOptional(v.string()),
  version: count,
  updatedAt: v.string(),
  history: v.array(
    v.object({
      version: count,
      at: v.string(),
      by: ActorSchema,
      type: v.picklist(personEventTypes),
      reason: v.exactOptional(v.string()),
      rolesFrom: v.exactOptional(knownRoles),
      rolesTo: v.exactOptional(knownRoles),
    }),
  ),
  revokedSessions: v.array(v.object({ id: v.string(), at: v.number() })),
  signedOutBefore: v.exactOptional(v.number()),
});

/** A person as stored in the directory, of either schema, as the newest. */
export const PersonSchema: v.GenericSchema<unknown, PersonItem> = v.union([
  SecondPersonSchema,
  FirstPersonSchema,
]);
