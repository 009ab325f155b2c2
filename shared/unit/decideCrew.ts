import { accepted, refused } from '../kernel/Result.ts';
import type { CrewMember } from './CrewMember.ts';
import type { Unit } from './Unit.ts';
import type { ChangeCrew, EndShift, LeaveCrew, StartShift } from './UnitCommand.ts';
import type { UnitContext, UnitDecision } from './UnitDecision.ts';
import type { ShiftEnded } from './UnitEvent.ts';

/** People in one car; a bus of a larger team counts as several units. */
const mostInCrew = 8;

/**
 * Who comes, who goes, and what their coming and going makes of the shift. The first who comes starts it, the last who goes
 * ends it. Nobody is in two units, and nobody is put in a crew who did not come themselves.
 */
export const decideCrew = (
  state: Unit | null,
  command: StartShift | LeaveCrew | ChangeCrew | EndShift,
  context: UnitContext,
): UnitDecision => {
  if (command.kind === 'START_SHIFT') return come(state, command, context);
  if (state === null) return refused({ errorType: 'NOT_FOUND', code: 'unit.notFound' });
  switch (command.kind) {
    case 'END_SHIFT':
      return end(state, command.leaveOpen);
    case 'LEAVE_CREW': {
      const crew = state.crew.filter(({ personId }) => personId !== command.personId);
      if (crew.length === state.crew.length)
        return refused({ errorType: 'CONFLICT', code: 'unit.notInCrew' });
      if (crew.length === 0) return end(state, false);
      return accepted({ type: 'unit.crewChanged', crew, left: [command.personId] });
    }
    case 'CHANGE_CREW':
      return change(state, command);
  }
};

const come = (state: Unit | null, command: StartShift, { memberOf = null }: UnitContext): UnitDecision => {
  const { member, shiftId, callSign, unitKind: kind, vehicle, skills = [], to } = command;
  const running = state?.shift === undefined ? null : state;
  if (memberOf !== null && (running === null || memberOf !== running.id))
    return refused({ errorType: 'CONFLICT', code: 'unit.inAnotherUnit', params: { unit: memberOf } });
  if (running === null) {
    return accepted({
      type: 'unit.shiftStarted',
      shiftId,
      callSign,
      kind,
      crew: [member],
      skills,
      ...(vehicle === undefined ? {} : { vehicle }),
      ...(to === undefined ? {} : { to }),
    });
  }
  if (running.crew.some(({ personId }) => personId === member.personId))
    return refused({ errorType: 'CONFLICT', code: 'unit.alreadyInCrew' });
  if (running.crew.length >= mostInCrew)
    return refused({ errorType: 'CONFLICT', code: 'unit.crewFull', params: { most: mostInCrew } });
  return accepted({
    type: 'unit.crewChanged',
    crew: [...running.crew, member],
    joined: [member.personId],
  });
};

const end = (state: Unit, leaveOpen: boolean): UnitDecision => {
  // Somebody cries for help: their desk does not lose sight of them by a press of "end".
  if (state.alarmId !== undefined) return refused({ errorType: 'CONFLICT', code: 'unit.openAlarm' });
  const { assignment, shift, crew } = state;
  if (assignment !== undefined && !leaveOpen)
    return refused({
      errorType: 'CONFLICT',
      code: 'unit.openAssignment',
      params: { number: assignment.number },
    });
  const event: ShiftEnded = {
    type: 'unit.shiftEnded',
    shiftId: shift?.id ?? '',
    crew,
    ...(assignment === undefined ? {} : { leftOpen: assignment.incidentId }),
  };
  return accepted(event);
};

const change = (state: Unit, command: ChangeCrew): UnitDecision => {
  const crew = command.crew.flatMap(({ personId, role }): CrewMember[] => {
    const member = state.crew.find((one) => one.personId === personId);
    return member === undefined ? [] : [{ ...member, role }];
  });
  if (crew.length !== command.crew.length || crew.length === 0)
    return refused({ errorType: 'CONFLICT', code: 'unit.notInCrew' });
  const left = state.crew
    .map(({ personId }) => personId)
    .filter((id) => !crew.some(({ personId }) => personId === id));
  if (left.length === 0 && JSON.stringify(crew) === JSON.stringify(state.crew)) return accepted(null);
  return accepted({ type: 'unit.crewChanged', crew, ...(left.length === 0 ? {} : { left }) });
};
