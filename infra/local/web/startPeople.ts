import type { Outputs } from '../outputs/Outputs.ts';

/** What `/start.json` says: the fictional people of the demo and their password. Served on this machine only. */
export function startPeople(outputs: Outputs): { people: object[] } {
  return {
    people: outputs.zones.flatMap((zone) =>
      zone.people.map((person) => ({ zoneCode: zone.code, ...person })),
    ),
  };
}
