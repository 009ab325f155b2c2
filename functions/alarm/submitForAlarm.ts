import type { Alarm } from '../../shared/alarm/Alarm.ts';
import type { AlarmCommand } from '../../shared/alarm/AlarmCommand.ts';
import type { AlarmId } from '../../shared/alarm/AlarmId.ts';
import type { AlarmRefusal } from '../../shared/alarm/AlarmRefusal.ts';
import { decide } from '../../shared/alarm/decide.ts';
import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import type { Change } from '../../shared/operations/ChangeSet.ts';
import { changedAlarm } from '../../shared/operations/changedAlarm.ts';
import { changedUnit } from '../../shared/operations/changedUnit.ts';
import type { Look, OperationsStore } from '../../shared/operations/OperationsStore.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import type { AlarmReply } from '../../shared/schema.generated.ts';
import { decide as decideUnit } from '../../shared/unit/decide.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { AlarmTools } from './AlarmTools.ts';
import { alarmView } from './alarmView.ts';
import { sidesOf } from './sidesOf.ts';

/** One command about an alarm that stands, parsed. */
export interface AskedOfAlarm {
  readonly alarmId: AlarmId;
  readonly command: AlarmCommand;
  readonly envelope: CommandEnvelope;
  readonly payloadHash: string;
}

/** What answering and ending an alarm share: once, and with the end of an alarm its unit is given back what it did, in one transaction. */
export const submitForAlarm =
  (tools: AlarmTools) =>
  async (
    { alarmId, command, envelope, payloadHash }: AskedOfAlarm,
    context: CallContext,
  ): Promise<Result<unknown, AlarmRefusal | CommonRefusal>> => {
    const { actor } = context;
    const { commandId, tDevice, deviceId } = envelope;
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const outcome = await applyChanges(tools)<AlarmRefusal>({
      commandId,
      payloadHash,
      actor,
      wanted: { alarms: [alarmId] },
      decide: async (look, at, also) => {
        const before = look.alarm(alarmId);
        if (before === null) return refused({ errorType: 'NOT_FOUND', code: 'alarm.notFound' });
        const decision = decide(before, command, { at, tDevice, sides: sidesOf(before, context) });
        if (!decision.ok) return decision;
        const reply = (alarm: Alarm) =>
          JSON.stringify({ commandId, alarm: alarmView(alarm, context) } satisfies AlarmReply);
        if (decision.value === null) return accepted({ changes: [], reply: reply(before) });
        const change = changedAlarm(alarmId, before, decision.value, at, facts);
        const freed = await unitFreed(change.alarm, also, at, facts);
        return accepted({ changes: [change, ...freed], reply: reply(change.alarm) });
      },
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };

/** The unit's way back out of EMERGENCY, where the alarm that put it there is over. */
const unitFreed = async (
  { id, state, unitId }: Alarm,
  also: (wanted: Parameters<OperationsStore['read']>[0]) => Promise<Look>,
  at: string,
  facts: RowFacts,
): Promise<readonly Change[]> => {
  if (state !== 'ENDED' || unitId === undefined) return [];
  const unit = (await also({ units: [unitId] })).unit(unitId);
  const decision = decideUnit(unit, { kind: 'END_ALARM', alarmId: id }, { at });
  if (unit === null || !decision.ok || decision.value === null) return [];
  return [changedUnit(unit, decision.value, at, facts)];
};
