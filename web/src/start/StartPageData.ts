import * as v from 'valibot';
import type { ZoneConfig } from '../app/AppConfig.ts';
import type { Settings } from '../app/Settings.ts';

/** A visibly fictional person of the local demo, with the password to try. */
const DemoPersonSchema = v.object({
  zoneCode: v.string(),
  username: v.string(),
  password: v.string(),
  name: v.string(),
  roles: v.array(v.string()),
  unit: v.optional(v.string()),
});

/** What `/start.json` says; it is served on a developer's own machine and nowhere else. */
export const StartJsonSchema = v.object({
  people: v.array(DemoPersonSchema),
  cloud: v.optional(
    v.object({
      readyInMs: v.optional(v.number()),
      versions: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

export type DemoPerson = v.InferOutput<typeof DemoPersonSchema>;
export type StartJson = v.InferOutput<typeof StartJsonSchema>;

/** All the start page is drawn from. */
export interface StartPageData {
  readonly zones: readonly ZoneConfig[];
  readonly start: StartJson;
  readonly settings: Settings;
}
