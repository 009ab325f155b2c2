import type { Alarm } from '../../shared/alarm/Alarm.ts';
import type { AlarmSide } from '../../shared/alarm/AlarmSide.ts';
import type { CallContext } from '../middleware/CallContext.ts';

/**
 * The side the caller can speak for. Whose alarm it is, is of the field and never of the desk as well, whatever their function:
 * nobody calls off their own alarm alone.
 */
export const sidesOf = (
  { unitId, raisedBy }: Pick<Alarm, 'unitId' | 'raisedBy'>,
  { actor, unit, may }: Pick<CallContext, 'actor' | 'unit' | 'may'>,
): readonly AlarmSide[] => {
  const theirs = unitId === undefined ? raisedBy.id === actor.id : unit === unitId;
  if (theirs) return ['FIELD'];
  return may('Alarm.speakForDesk', { kind: 'ZONE' }) ? ['DESK'] : [];
};
