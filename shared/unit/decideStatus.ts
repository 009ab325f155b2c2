import { millisecondsOf } from '../kernel/instant.ts';
import { accepted, refused } from '../kernel/Result.ts';
import { mayStep, statusesByOtherMeans } from './lifecycle.ts';
import type { Unit } from './Unit.ts';
import type { EndAlarm, RaiseAlarm, SetStatus } from './UnitCommand.ts';
import type { UnitContext, UnitDecision } from './UnitDecision.ts';
import { unitTimes } from './unitTimes.ts';

/** What setting a status, an alarm or its end does to a unit (web.md 2.6 for two who set one at once). */
export const decideStatus = (
  state: Unit,
  command: SetStatus | RaiseAlarm | EndAlarm,
  context: UnitContext,
): UnitDecision => {
  const from = state.status;
  const about = state.assignment === undefined ? {} : { incidentId: state.assignment.incidentId };
  if (command.kind === 'RAISE_ALARM') {
    // Who cries off duty cries as a person, and an alarm that stands is one.
    if (state.shift === undefined || state.alarmId !== undefined) return accepted(null);
    const { alarmId } = command;
    return accepted({ type: 'unit.statusChanged', from, to: 'EMERGENCY', by: 'AUTO', ...about, alarmId });
  }
  if (command.kind === 'END_ALARM') {
    if (state.alarmId !== command.alarmId) return accepted(null);
    const to = state.previous?.status ?? 'AVAILABLE_PATROL';
    return accepted({ type: 'unit.statusChanged', from, to, by: 'AUTO', alarmId: null });
  }
  const { status: to, by, forced, undoes, assignment } = command;
  const because = assignment === undefined ? {} : { assignment };
  if (state.alarmId !== undefined) return refused({ errorType: 'CONFLICT', code: 'unit.openAlarm' });
  if (undoes !== undefined) {
    const { previous } = state;
    const inTime = sinceStatus(state, context.at) <= unitTimes.undoMs;
    if (previous?.version !== undoes || previous.status !== to || !inTime)
      return refused({ errorType: 'CONFLICT', code: 'unit.undoTooLate' });
    return accepted({ type: 'unit.statusChanged', from, to, by, ...about, ...because, undoes });
  }
  if (statusesByOtherMeans.includes(to))
    return refused({ errorType: 'CONFLICT', code: 'unit.statusByOtherMeans', params: { to } });
  // Both of a crew press at once: the second finds it done.
  if (from === to && assignment === undefined) return accepted(null);
  if (!forced && by === 'DISPATCH' && crewJustSet(state, context.at))
    return refused({ errorType: 'CONFLICT', code: 'unit.crewJustSet', params: { status: from } });
  if (!forced && from !== to && !mayStep(from, to))
    return refused({ errorType: 'CONFLICT', code: 'unit.statusNotNow', params: { from, to } });
  return accepted({
    type: 'unit.statusChanged',
    from,
    to,
    by,
    ...about,
    ...because,
    ...(forced ? { forced } : {}),
  });
};

const sinceStatus = (state: Unit, at: string): number =>
  millisecondsOf(at) - millisecondsOf(state.statusSince);

/** The unit's own device wins over the desk for ten seconds. */
const crewJustSet = (state: Unit, at: string): boolean =>
  state.statusBy === 'UNIT' && sinceStatus(state, at) < unitTimes.ownDeviceWinsMs;
