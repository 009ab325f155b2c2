import { describe, expect, test } from 'vitest';
import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Unit } from './Unit.ts';
import type { SetStatus, UnitCommand } from './UnitCommand.ts';
import { assignment, colleague, officer, shiftFrom, unitId, unitIn, unitOnShift } from './unit.fixture.ts';

const after = (seconds: number) => isoOf(millisecondsOf(shiftFrom) + seconds * 1_000);
const status = (to: SetStatus['status'], more: Partial<SetStatus> = {}): SetStatus => ({
  kind: 'SET_STATUS',
  status: to,
  by: 'UNIT',
  forced: false,
  ...more,
});
const come = (who = colleague): UnitCommand => ({
  kind: 'START_SHIFT',
  shiftId: 's-2',
  callSign: 'OO 05',
  unitKind: 'PATROL',
  member: { personId: who.id, name: who.name, role: 'DRIVER' },
});
/** The unit after the command; throws with the code of a refusal. */
const done = (unit: Unit | null, command: UnitCommand, seconds = 60): Unit => {
  const at = after(seconds);
  const decision = decide(unit, command, { at, memberOf: null });
  if (!decision.ok) throw new Error(decision.refusal.code);
  if (decision.value === null) {
    if (unit === null) throw new Error('nothing');
    return unit;
  }
  return evolve(unit, decision.value, { id: unitId, version: (unit?.version ?? 0) + 1, at, actor: officer });
};
const refusal = (unit: Unit | null, command: UnitCommand, seconds = 60, memberOf: string | null = null) => {
  const decision = decide(unit, command, { at: after(seconds), memberOf });
  return decision.ok ? decision.value : decision.refusal.code;
};

describe('a shift', () => {
  test('begins with the first who comes, and sharing with it', () => {
    const unit = done(null, come());

    expect(unit).toMatchObject({ status: 'AVAILABLE_PATROL', sharing: 'ON', crew: [{ role: 'DRIVER' }] });
    expect(unit.shift?.id).toBe('s-2');
  });

  test('is joined by the next, who stays the same unit', () => {
    const unit = done(unitOnShift, come());

    expect(unit.crew.map(({ personId }) => personId)).toEqual(['fictiva', 'denkbeeld']);
    expect(unit.shift).toEqual(unitOnShift.shift);
  });

  test('is nobody’s second one', () => {
    expect(refusal(null, come(), 60, 'OO 16')).toBe('unit.inAnotherUnit');
    expect(refusal(unitOnShift, come(), 60, 'OO 16')).toBe('unit.inAnotherUnit');
    expect(refusal(unitOnShift, come(officer), 60, 'OO 05')).toBe('unit.alreadyInCrew');
  });

  test('ends with the last who goes', () => {
    const two = done(unitOnShift, come());
    const one = done(two, { kind: 'LEAVE_CREW', personId: officer.id });
    const none = done(one, { kind: 'LEAVE_CREW', personId: colleague.id });

    expect(one.shift).toBeDefined();
    expect(none).toMatchObject({ status: 'OFF_DUTY', sharing: 'OFF', crew: [] });
    expect(none.shift).toBeUndefined();
    expect(refusal(none, status('ON_SCENE'))).toBe('unit.notOnShift');
    expect(refusal(one, { kind: 'LEAVE_CREW', personId: officer.id })).toBe('unit.notInCrew');
  });

  test('is left with an open assignment only knowingly, with an open alarm never', () => {
    const busy = done(unitOnShift, { kind: 'ASSIGN', assignment });
    const crying = done(unitOnShift, { kind: 'RAISE_ALARM', alarmId: 'a-1' });

    expect(refusal(busy, { kind: 'END_SHIFT', leaveOpen: false })).toBe('unit.openAssignment');
    expect(done(busy, { kind: 'END_SHIFT', leaveOpen: true }).assignment).toBeUndefined();
    expect(refusal(crying, { kind: 'END_SHIFT', leaveOpen: true })).toBe('unit.openAlarm');
  });

  test('has a crew that only shrinks by the hand of others', () => {
    const two = done(unitOnShift, come());
    const out = done(two, { kind: 'CHANGE_CREW', crew: [{ personId: colleague.id, role: 'LEAD' }] });

    expect(out.crew).toEqual([{ personId: colleague.id, name: colleague.name, role: 'LEAD' }]);
    expect(refusal(two, { kind: 'CHANGE_CREW', crew: [{ personId: 'x', role: 'LEAD' }] })).toBe(
      'unit.notInCrew',
    );
  });
});

describe('two who set a status at once', () => {
  const bySelf = done(unitOnShift, status('ON_SCENE'), 100);

  test('end in the unit’s own, for ten seconds, unless the desk insists', () => {
    const desk = (seconds: number, forced = false) =>
      refusal(bySelf, status('AVAILABLE_PATROL', { by: 'DISPATCH', forced }), 100 + seconds);

    expect(desk(9.999)).toBe('unit.crewJustSet');
    expect(desk(10)).toMatchObject({ to: 'AVAILABLE_PATROL', by: 'DISPATCH' });
    expect(desk(3, true)).toMatchObject({ to: 'AVAILABLE_PATROL', forced: true });
  });

  test('do so by the store’s order where both are the crew, and the desk’s stands until the crew says else', () => {
    const byDesk = done(unitOnShift, status('ON_SCENE', { by: 'DISPATCH' }), 100);

    expect(done(bySelf, status('BUSY_ADMIN'), 101).status).toBe('BUSY_ADMIN');
    expect(byDesk.statusBy).toBe('DISPATCH');
    expect(done(byDesk, status('EN_ROUTE'), 101)).toMatchObject({ status: 'EN_ROUTE', statusBy: 'UNIT' });
  });
});

describe('a status taken back', () => {
  const pressed = done(unitOnShift, status('ON_SCENE'), 100);
  const back = (undoes: number, to: SetStatus['status'] = 'AVAILABLE_PATROL') => status(to, { undoes });

  test('was never: the unit is where it was, since when it was', () => {
    const undone = done(pressed, back(pressed.version), 104);

    expect(undone).toMatchObject({ status: 'AVAILABLE_PATROL', statusSince: unitOnShift.statusSince });
    expect(undone.previous).toBeUndefined();
  });

  test('is too late after fifteen seconds, after somebody else’s, or towards what it was not', () => {
    const since = done(pressed, status('BUSY_ADMIN'), 105);

    expect(refusal(pressed, back(pressed.version), 115)).toMatchObject({ undoes: pressed.version });
    expect(refusal(pressed, back(pressed.version), 115.001)).toBe('unit.undoTooLate');
    expect(refusal(since, back(pressed.version), 106)).toBe('unit.undoTooLate');
    expect(refusal(pressed, back(pressed.version, 'BUSY_ADMIN'), 101)).toBe('unit.undoTooLate');
  });

  test('puts the assignment back that went with it', () => {
    const busy = done(unitOnShift, { kind: 'ASSIGN', assignment });
    const there = done(busy, status('ON_SCENE', { assignment: { ...assignment, state: 'ON_SCENE' } }), 100);
    const undone = done(there, status('AVAILABLE_PATROL', { undoes: there.version, assignment }), 103);

    expect(there.previous?.assignment).toEqual(assignment);
    expect(undone.assignment).toEqual(assignment);
  });
});

describe('an assignment', () => {
  const busy = done(unitOnShift, { kind: 'ASSIGN', assignment });
  const other = { ...assignment, incidentId: '01JDZ0000000000000000000BB', number: '5449-2026-000002' };

  test('is one at a time; another comes only in the place of the first', () => {
    expect(refusal(busy, { kind: 'ASSIGN', assignment: other })).toBe('unit.busy');
    expect(
      done(busy, { kind: 'ASSIGN', assignment: other, replaces: assignment.incidentId }).assignment,
    ).toEqual(other);
  });

  test('takes the status along, and gives the unit free at its end', () => {
    const { incidentId } = assignment;
    const driving = done(busy, { kind: 'MOVE_ASSIGNMENT', incidentId, state: 'EN_ROUTE' });
    const free = done(driving, { kind: 'CLEAR', incidentId, state: 'STOOD_DOWN' });

    expect(busy.status).toBe('AVAILABLE_PATROL');
    expect(driving).toMatchObject({ status: 'EN_ROUTE', statusBy: 'AUTO' });
    expect(free).toMatchObject({ status: 'AVAILABLE_PATROL' });
    expect(free.assignment).toBeUndefined();
    expect(refusal(free, { kind: 'CLEAR', incidentId, state: 'STOOD_DOWN' })).toBeNull();
  });
});

describe('an alarm', () => {
  test('puts the unit on EMERGENCY, where no press leads away, and gives back what it was', () => {
    const before = unitIn('TRANSPORT');
    const crying = done(before, { kind: 'RAISE_ALARM', alarmId: 'a-1' });

    expect(crying).toMatchObject({ status: 'EMERGENCY', alarmId: 'a-1' });
    expect(refusal(crying, status('AVAILABLE_PATROL', { by: 'DISPATCH', forced: true }))).toBe(
      'unit.openAlarm',
    );
    expect(refusal(crying, { kind: 'RAISE_ALARM', alarmId: 'a-2' })).toBeNull();
    expect(refusal(crying, { kind: 'END_ALARM', alarmId: 'a-2' })).toBeNull();

    const over = done(crying, { kind: 'END_ALARM', alarmId: 'a-1' });
    expect(over).toMatchObject({ status: 'TRANSPORT' });
    expect(over.alarmId).toBeUndefined();
  });
});
