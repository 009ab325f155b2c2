import * as v from 'valibot';
import type { PersonItem } from './PersonItem.ts';
import { roles } from './Role.ts';

/** A person as stored in the directory. A role this release does not know gives no right and is left out. */
export const PersonSchema: v.GenericSchema<unknown, PersonItem> = v.object({
  pk: v.string(),
  sk: v.literal('PERSON'),
  schema: v.literal(1),
  sub: v.string(),
  username: v.string(),
  name: v.string(),
  roles: v.pipe(
    v.array(v.string()),
    v.transform((held) => roles.filter((role) => held.includes(role))),
  ),
  unit: v.exactOptional(v.string()),
  languages: v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
  rightsVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: v.picklist(['ACTIVE', 'SUSPENDED', 'LEFT']),
  fictional: v.exactOptional(v.boolean()),
});
