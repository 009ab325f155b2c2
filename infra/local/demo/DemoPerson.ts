import * as v from 'valibot';
import { ranks } from '../../../shared/directory/Rank.ts';
import { roles } from '../../../shared/directory/Role.ts';

export const DemoPersonSchema = v.object({
  username: v.string(),
  name: v.string(),
  roles: v.array(v.picklist(roles)),
  unit: v.exactOptional(v.string()),
  team: v.exactOptional(v.string()),
  districts: v.exactOptional(v.array(v.string())),
  rank: v.exactOptional(v.picklist(ranks)),
  languages: v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
});

/** An invented person of a demo zone. */
export type DemoPerson = v.InferOutput<typeof DemoPersonSchema>;
