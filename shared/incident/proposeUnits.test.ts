import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit, UnitAssignment } from '../unit/Unit.ts';
import type { Incident } from './Incident.ts';
import { proposeUnits } from './proposeUnits.ts';

const place = (lat: number, lon = 2.92) => ({ lat, lon });
const unit = (id: string, more: Partial<Unit> = {}): Unit =>
  ({ id, callSign: id, status: 'AVAILABLE_PATROL', skills: [], ...more }) as Unit;
const incident = (more: Partial<Incident> = {}): Incident =>
  ({
    id: 'I1',
    hazards: [],
    assignments: [],
    location: { address: 'Kaaistraat 18', lat: 51.23, lon: 2.92 },
    ...more,
  }) as Incident;
const busy: UnitAssignment = {
  incidentId: 'I2',
  number: '5449-2026-000002',
  priority: 'P2',
  title: 'Inbraak',
  state: 'EN_ROUTE',
  since: '2026-11-22T12:00:00.000Z',
};
const order = (...proposed: Parameters<typeof proposeUnits>): readonly string[] =>
  proposeUnits(...proposed).map(({ unitId }) => unitId);

describe('the units proposed for an incident', () => {
  const positions = new Map([
    ['OO 05', place(51.24)],
    ['OO 07', place(51.235)],
    ['OO 16', place(51.26)],
  ]);
  const units = [unit('OO 16'), unit('OO 07', { status: 'EN_ROUTE', assignment: busy }), unit('OO 05')];

  test('are the free ones first, the nearest of them first; a nearer busy one says what it would be taken off', () => {
    const [first, second, third] = proposeUnits(incident(), units, positions);
    expect(first).toMatchObject({ unitId: 'OO 05', reason: 'NEAREST_FREE' });
    expect(first?.distanceM).toBeCloseTo(1_112, -1);
    expect(first?.minutes).toBeCloseTo(2.6, 0);
    expect(second).toMatchObject({ unitId: 'OO 16', reason: 'FREE' });
    expect(third).toMatchObject({ unitId: 'OO 07', reason: 'NEARER_BUSY', cost: { priority: 'P2' } });
  });

  test('have the skill a weapon asks for before all else, and say when they lack it', () => {
    const armed = incident({ hazards: [{ kind: 'WEAPON', nature: 'FACT', at: '2026-11-22T21:13:00Z' }] });
    const shield = [...units, unit('OO 30', { skills: ['schild'], status: 'ON_SCENE' })];
    const [first, second] = proposeUnits(armed, shield, positions);
    expect(first).toMatchObject({ unitId: 'OO 30', skillsHeld: ['schild'], skillsMissing: [] });
    expect(second?.skillsMissing).toEqual(['SCHILD']);
  });

  test('are none in an emergency, off duty or there already', () => {
    const there = incident({
      assignments: [{ unitId: 'OO 05', state: 'ON_SCENE' }] as unknown as Incident['assignments'],
    });
    const others = [
      unit('OO 05'),
      unit('A', { status: 'EMERGENCY' }),
      unit('B', { status: 'OFF_DUTY' }),
      unit('C'),
    ];
    expect(order(there, others, positions)).toEqual(['C']);
  });

  test('whose place is not known come after those whose is, and say so', () => {
    const list = proposeUnits(incident(), [unit('A'), unit('OO 16')], positions);
    expect(list.map(({ unitId }) => unitId)).toEqual(['OO 16', 'A']);
    expect(list[1]).toMatchObject({ reason: 'NO_POSITION' });
    expect(list[1]).not.toHaveProperty('distanceM');
  });

  test('stand in an order that never depends on the order they came in', () => {
    const ids = fc.shuffledSubarray(['OO 05', 'OO 07', 'OO 16', 'A', 'B'], { minLength: 2 });
    fc.assert(
      fc.property(ids, (some) => {
        const all = some.map((id) => unit(id));
        expect(order(incident(), all, positions)).toEqual(order(incident(), [...all].reverse(), positions));
      }),
    );
  });
});
