import { deviceTimeIfItDiffers } from '../incident/deviceTimeIfItDiffers.ts';
import { assertNever } from '../kernel/assertNever.ts';
import { accepted, refused } from '../kernel/Result.ts';
import { decideAssignment } from './decideAssignment.ts';
import { decideCrew } from './decideCrew.ts';
import { decideStatus } from './decideStatus.ts';
import type { Unit } from './Unit.ts';
import type { UnitCommand } from './UnitCommand.ts';
import type { UnitContext, UnitDecision } from './UnitDecision.ts';

/**
 * Says what a command does to a unit, or why not. Rights are asked before (shared/policy); this is only what is possible.
 * `state` is null when the unit was never on duty.
 */
export const decide = (state: Unit | null, command: UnitCommand, context: UnitContext): UnitDecision => {
  if (command.kind === 'START_SHIFT') return decideCrew(state, command, context);
  if (state === null) return refused({ errorType: 'NOT_FOUND', code: 'unit.notFound' });
  if (command.kind === 'END_ALARM' || command.kind === 'RAISE_ALARM')
    return decideStatus(state, command, context);
  if (state.shift === undefined) {
    // An incident may take a unit off that has gone off duty since.
    if (command.kind === 'CLEAR') return accepted(null);
    return refused({ errorType: 'CONFLICT', code: 'unit.notOnShift' });
  }
  switch (command.kind) {
    case 'LEAVE_CREW':
    case 'CHANGE_CREW':
    case 'END_SHIFT':
      return decideCrew(state, command, context);
    case 'SET_STATUS': {
      const decided = decideStatus(state, command, context);
      if (!decided.ok || decided.value?.type !== 'unit.statusChanged') return decided;
      return accepted({ ...decided.value, ...deviceTimeIfItDiffers(context.tDevice, context.at) });
    }
    case 'ASSIGN':
    case 'MOVE_ASSIGNMENT':
    case 'CLEAR':
      return decideAssignment(state, command);
    case 'SET_SHARING': {
      const { sharing, reason } = command;
      if (state.sharing === sharing && state.pausedReason === reason) return accepted(null);
      return accepted({
        type: 'unit.sharingChanged',
        sharing,
        ...(reason === undefined ? {} : { reason }),
      });
    }
    case 'REQUEST_SPEECH':
      return accepted(
        state.speechRequested === command.on ? null : { type: 'unit.speechRequested', on: command.on },
      );
    case 'SET_LONE_CHECK':
      return accepted(
        (state.loneCheck?.dueAt ?? null) === command.dueAt
          ? null
          : { type: 'unit.loneCheckSet', dueAt: command.dueAt },
      );
    case 'DESCRIBE': {
      const { kind: _, ...described } = command;
      return accepted({ type: 'unit.described', ...described });
    }
    default:
      return assertNever(command);
  }
};
