import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { ExpectedRow } from '../ExpectedRow.ts';
import type { Answered } from './Answered.ts';
import { because } from './reasons.ts';
import { crew, incident } from './subjects.ts';

/** One row for each incident and each unit that a command touched, in that order. */
export const touching =
  (
    incidents: readonly (readonly [type: string, id: (o: ZoneObjects) => string])[],
    units: readonly string[] = [],
  ) =>
  ({ o }: Answered): readonly ExpectedRow[] => {
    const last = incidents[0]?.[1](o) ?? '';
    return [
      ...incidents.map(([type, id]) => ({
        type,
        subjects: [incident(id(o))],
        reason: because(id(o)),
        content: true,
        told: true,
      })),
      ...units.map((type) => ({
        type,
        subjects: [...crew(o), incident(last)],
        reason: because(last),
        content: true,
        told: true,
      })),
    ];
  };
