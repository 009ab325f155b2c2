import { deviceTimeIfItDiffers } from '../incident/deviceTimeIfItDiffers.ts';
import { assertNever } from '../kernel/assertNever.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { Alarm } from './Alarm.ts';
import type { AlarmCommand } from './AlarmCommand.ts';
import type { AlarmEvent } from './AlarmEvent.ts';
import type { AlarmRefusal } from './AlarmRefusal.ts';
import type { AlarmSide } from './AlarmSide.ts';
import { alarmTakes } from './lifecycle.ts';

/** What a decision needs besides state and command. */
export interface AlarmContext {
  /** Server time, ISO 8601 UTC. */
  readonly at: string;
  /** The device's clock when the person decided. */
  readonly tDevice?: string;
  /** The sides the caller can speak for: the desk by function, the field by being of the unit or having cried. */
  readonly sides: readonly AlarmSide[];
}

/**
 * What a command does to an alarm, or why not; null where all is already as it wants it. A false alarm is off only when
 * both sides say so: who asked for it can speak for the other side no more.
 */
export const decide = (
  state: Alarm | null,
  command: AlarmCommand,
  { at, tDevice, sides }: AlarmContext,
): Result<AlarmEvent | null, AlarmRefusal> => {
  const from = state?.state ?? 'NOTHING';
  if (!alarmTakes(from, command.kind)) return refused(whyNot(state));
  const asked = state?.offAskedBy?.side;
  const others = sides.filter((side) => side !== asked);
  switch (command.kind) {
    case 'RAISE': {
      const { kind: _, ...rest } = command;
      if (state !== null) return accepted(null);
      return accepted({ type: 'alarm.raised', ...rest, ...deviceTimeIfItDiffers(tDevice, at) });
    }
    case 'ANSWER':
      return accepted({ type: 'alarm.answered' });
    case 'REPEAT':
      return sides.includes('DESK') ? accepted({ type: 'alarm.repeated' }) : refused(notYours);
    case 'ASK_OFF': {
      const [side] = sides;
      if (side === undefined) return refused(notYours);
      if (asked === undefined) return accepted({ type: 'alarm.offAsked', side, reason: command.reason });
      const [other] = others;
      // The same side asking once more changes nothing.
      return accepted(other === undefined ? null : { type: 'alarm.offConfirmed', side: other });
    }
    case 'CONFIRM_OFF':
    case 'DENY_OFF': {
      if (sides.length === 0) return refused(notYours);
      const [side] = others;
      if (side === undefined) return refused({ errorType: 'CONFLICT', code: 'alarm.otherSide' });
      return accepted(
        command.kind === 'CONFIRM_OFF'
          ? { type: 'alarm.offConfirmed', side }
          : { type: 'alarm.offDenied', side },
      );
    }
    case 'END':
      if (!sides.includes('DESK')) return refused(notYours);
      return accepted({ type: 'alarm.ended', result: command.result });
    default:
      return assertNever(command);
  }
};

const notYours: AlarmRefusal = { errorType: 'FORBIDDEN', code: 'alarm.notYours' };

const whyNot = (state: Alarm | null): AlarmRefusal => {
  if (state === null) return { errorType: 'NOT_FOUND', code: 'alarm.notFound' };
  if (state.state === 'ENDED') return { errorType: 'CONFLICT', code: 'alarm.alreadyEnded' };
  return { errorType: 'CONFLICT', code: 'alarm.notNow', params: { state: state.state } };
};
