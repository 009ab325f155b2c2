import { seededRandom } from '../../cic/seededRandom.ts';
import { alongLine } from '../geometry/alongLine.ts';
import { createNamer } from '../names/createNamer.ts';
import { halfWidths } from './halfWidths.ts';
import type { Site } from './Site.ts';
import type { ZonePlan } from './TownPlan.ts';

/** Metres a house keeps from rails and from a motorway's middle. */
const fromRails = 22;
const fromMotorway = 45;

/** An empty plan, and chance seeded by the zone's own number. */
export const createSite = (code: string, plan: ZonePlan, languages: readonly string[]): Site => {
  const random = seededRandom(plan.seed);
  const drawing: Site['drawing'] = {
    streets: [],
    areas: [],
    houses: [],
    tracks: [],
    spots: [],
    districts: [],
  };
  return {
    code,
    plan,
    random,
    namer: createNamer(random.fork(), languages),
    drawing,
    nextStreet: () => drawing.streets.length,
    addStreet: (street) => {
      const number = drawing.streets.length;
      drawing.streets.push({ ...street, number, halfWidth: halfWidths[street.kind] });
      return number;
    },
    halfWidthOf: (street) => drawing.streets[street]?.halfWidth ?? halfWidths.residential,
    isFree: (at) =>
      alongLine(plan.railway, at).away > fromRails &&
      alongLine(plan.motorway, at).away > fromMotorway &&
      plan.water.every(({ through, direction, halfWidth }) => {
        const size = Math.hypot(...direction);
        const away = direction[0] * (at[1] - through[1]) - direction[1] * (at[0] - through[0]);
        return Math.abs(away / size) > halfWidth + 12;
      }),
  };
};
