import type { ZoneOutput } from '../outputs/Outputs.ts';

/** A demo officer who is played by a program, and the unit they are on. */
export interface SimulatedCrew {
  readonly username: string;
  readonly name: string;
  readonly unitId: string;
}

/** The first units of a zone with an officer of the demo are left to whoever tries it out. */
const visitors = 2;

/** Units of a zone that no program touches: a person may be on them. */
export const visitorsUnits = (zone: Pick<ZoneOutput, 'people'>): readonly string[] =>
  unitsOfOfficers(zone).slice(0, visitors);

/** One officer each for up to `most` other units: they drive about and are seen on the map. */
export const simulatedCrews = (zone: Pick<ZoneOutput, 'people'>, most: number): readonly SimulatedCrew[] =>
  unitsOfOfficers(zone)
    .slice(visitors, visitors + most)
    .flatMap((unitId) => {
      const officer = zone.people.find(({ unit, roles }) => unit === unitId && roles.includes('OFFICER'));
      return officer === undefined ? [] : [{ username: officer.username, name: officer.name, unitId }];
    });

const unitsOfOfficers = ({ people }: Pick<ZoneOutput, 'people'>): readonly string[] => [
  ...new Set(people.flatMap(({ roles, unit }) => (roles.includes('OFFICER') ? (unit ?? []) : []))),
];
