import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Organisation } from '../../../shared/directory/Organisation.ts';
import { type DemoPerson, DemoPersonSchema } from './DemoPerson.ts';

const parts = v.array(v.object({ id: v.string(), name: v.string() }));

const people = v.parse(
  v.object({
    password: v.string(),
    organisations: v.record(v.string(), v.object({ teams: parts, districts: parts, units: parts })),
    zones: v.record(v.string(), v.pipe(v.array(DemoPersonSchema), v.minLength(1))),
  }),
  JSON.parse(readFileSync(join(import.meta.dirname, 'people.json'), 'utf8')),
);

/** The password of every demo person. */
export const demoPassword: string = people.password;

/** The demo zones, in the order they are onboarded. */
export const demoZoneCodes: readonly string[] = Object.keys(people.zones);

/** The people of a demo zone; the first is its administrator. Throws for a zone without any. */
export function demoPeople(zone: string): readonly [DemoPerson, ...DemoPerson[]] {
  const [administrator, ...others] = people.zones[zone] ?? [];
  if (administrator === undefined)
    throw new Error(`Zone ${zone} has no demo people: infra/local/demo/people.json`);
  return [administrator, ...others];
}

/** What the people of a demo zone belong to. */
export const demoOrganisation = (zone: string): Organisation => ({
  version: 1,
  ...(people.organisations[zone] ?? { teams: [], districts: [], units: [] }),
});
