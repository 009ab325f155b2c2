import * as v from 'valibot';
import type { Actor } from '../journal/Actor.ts';
import { evolve } from './evolve.ts';
import type { Unit, UnitAssignment } from './Unit.ts';
import { UnitIdSchema } from './UnitId.ts';
import type { UnitStatus } from './UnitStatus.ts';

export const unitId = v.parse(UnitIdSchema, 'OO 05');

export const officer: Actor = { kind: 'PERSON', id: 'fictiva', name: 'L. Fictiva' };
export const colleague: Actor = { kind: 'PERSON', id: 'denkbeeld', name: 'M. Denkbeeld' };

export const shiftFrom = '2026-11-22T18:00:00.000Z';

/** A unit on duty with one officer in it. */
export const unitOnShift: Unit = evolve(
  null,
  {
    type: 'unit.shiftStarted',
    shiftId: '01JDZ000000000000000000SH1',
    callSign: 'OO 05',
    kind: 'PATROL',
    crew: [{ personId: officer.id, name: officer.name, role: 'LEAD' }],
    skills: ['AED'],
  },
  { id: unitId, version: 1, at: shiftFrom, actor: officer },
);

/** The unit in the given status since the shift began, however it got there. */
export const unitIn = (status: UnitStatus): Unit => ({ ...unitOnShift, status });

export const assignment: UnitAssignment = {
  incidentId: '01JDZ0000000000000000000AA',
  number: '5449-2026-000001',
  priority: 'P1',
  title: 'Vechtpartij voor een café',
  state: 'ALERTED',
  since: shiftFrom,
};
