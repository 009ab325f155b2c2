import type { Outputs } from '../outputs/Outputs.ts';

/**
 * What `/start.json` says: the fictional people of the demo with their password, and what runs here. Served on this
 * machine only.
 */
export function startPage(outputs: Outputs, versions: Readonly<Record<string, string>>): object {
  return {
    people: outputs.zones.flatMap((zone) =>
      zone.people.map((person) => ({ zoneCode: zone.code, ...person })),
    ),
    cloud: { ...(outputs.readyInMs === undefined ? {} : { readyInMs: outputs.readyInMs }), versions },
  };
}
