import * as v from 'valibot';
import { roles } from '../../../shared/directory/Role.ts';

export const DemoPersonSchema = v.object({
  username: v.string(),
  name: v.string(),
  roles: v.array(v.picklist(roles)),
  unit: v.optional(v.string()),
  languages: v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
});

/** An invented person of a demo zone. */
export type DemoPerson = v.InferOutput<typeof DemoPersonSchema>;
