import type { Unit } from '../unit/Unit.ts';
import { distanceMetres, type Point } from './distanceMetres.ts';
import type { Incident } from './Incident.ts';
import { isUnderWay } from './isUnderWay.ts';
import { skillsWanted } from './skillsWanted.ts';

/** A unit that could go to an incident, and what speaks for and against it. */
export interface UnitProposal {
  readonly unitId: string;
  /** As the crow flies; absent when the incident's or the unit's place is not known. */
  readonly distanceM?: number;
  /** Driving time as a rough guess from the distance, never a promise. */
  readonly minutes?: number;
  readonly skillsHeld: readonly string[];
  readonly skillsMissing: readonly string[];
  readonly free: boolean;
  readonly reason: 'NEAREST_FREE' | 'FREE' | 'NEARER_BUSY' | 'BUSY' | 'NO_POSITION';
  /** What it would be taken off. */
  readonly cost?: {
    readonly incidentId: string;
    readonly number: string;
    readonly priority: string;
    readonly title: string;
  };
}

/** Streets are no straight lines, and a town is no motorway: km a minute, as the crow flies. */
const kmPerMinute = 0.42;

/**
 * The units that could go, best first: those with the skill that is asked for, then the free ones, then the nearest
 * by driving time; by call sign where nothing tells them apart. Units in an emergency, off duty or on the incident
 * already are left out.
 * @param positions by unit id.
 */
export const proposeUnits = (
  incident: Pick<Incident, 'id' | 'hazards' | 'location' | 'assignments'>,
  units: readonly Unit[],
  positions: ReadonlyMap<string, Point>,
): readonly UnitProposal[] => {
  const there = new Set(
    incident.assignments.filter(({ state }) => isUnderWay(state)).map(({ unitId }) => unitId),
  );
  const known = units
    .filter(({ id, status }) => status !== 'EMERGENCY' && status !== 'OFF_DUTY' && !there.has(id))
    .map((unit) => ({ unit, ...facts(incident, unit, positions.get(unit.id)) }));
  const far = (metres: number | undefined): number => metres ?? Number.POSITIVE_INFINITY;
  const nearestFree = Math.min(...known.map(({ free, distanceM }) => (free ? far(distanceM) : Infinity)));
  return known
    .sort(
      (a, b) =>
        a.skillsMissing.length - b.skillsMissing.length ||
        Number(b.free) - Number(a.free) ||
        byDistance(far(a.distanceM), far(b.distanceM)) ||
        (a.unit.callSign < b.unit.callSign ? -1 : 1),
    )
    .map(({ unit, ...rest }) => ({ ...rest, unitId: unit.id, reason: reasonOf(rest, nearestFree) }));
};

const byDistance = (a: number, b: number): number => (a === b ? 0 : a - b);

const facts = (
  incident: Pick<Incident, 'hazards' | 'location'>,
  unit: Unit,
  place: Point | undefined,
): Omit<UnitProposal, 'unitId' | 'reason'> => {
  const { lat, lon } = incident.location;
  const { held, missing } = skillsWanted(incident, unit.skills);
  const metres =
    place && lat !== undefined && lon !== undefined ? distanceMetres(place, { lat, lon }) : undefined;
  const { assignment } = unit;
  return {
    skillsHeld: held,
    skillsMissing: missing,
    free:
      assignment === undefined && (unit.status === 'AVAILABLE_PATROL' || unit.status === 'AVAILABLE_STATION'),
    ...(metres === undefined ? {} : { distanceM: metres, minutes: metres / 1000 / kmPerMinute }),
    ...(assignment && {
      cost: {
        incidentId: assignment.incidentId,
        number: assignment.number,
        priority: assignment.priority,
        title: assignment.title,
      },
    }),
  };
};

const reasonOf = (
  { free, distanceM }: Pick<UnitProposal, 'free' | 'distanceM'>,
  nearestFree: number,
): UnitProposal['reason'] => {
  if (distanceM === undefined) return free ? 'NO_POSITION' : 'BUSY';
  if (free) return distanceM === nearestFree ? 'NEAREST_FREE' : 'FREE';
  return distanceM < nearestFree ? 'NEARER_BUSY' : 'BUSY';
};
