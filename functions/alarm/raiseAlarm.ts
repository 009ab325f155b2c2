import * as v from 'valibot';
import { alarmCauses } from '../../shared/alarm/AlarmCause.ts';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import type { AlarmRefusal } from '../../shared/alarm/AlarmRefusal.ts';
import { FixSchema } from '../../shared/alarm/FixSchema.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import { raiseAlarmChanges } from '../../shared/operations/raiseAlarmChanges.ts';
import type { AlarmReply } from '../../shared/schema.generated.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { AlarmTools } from './AlarmTools.ts';
import { alarmView } from './alarmView.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({
      unitId: v.exactOptional(UnitIdSchema),
      cause: v.optional(v.picklist(alarmCauses), 'HOLD'),
      incidentId: v.exactOptional(IncidentIdSchema),
      fix: v.exactOptional(v.pipe(v.unknown(), v.transform(withoutBlanks), FixSchema)),
      words: v.exactOptional(line(200)),
    }),
  ),
});

/**
 * Mutation.raiseAlarm: somebody needs help. Never refused for what it says of a unit: whose unit it is not, raises it as a person,
 * unless they lead. The command's id is the alarm's, so that every copy of one cry is one alarm.
 */
export const raiseAlarm =
  (tools: AlarmTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const { unitId: named, incidentId, ...said } = asked;
    const { commandId, tDevice, deviceId } = envelope;
    const { actor, unit: own, may } = context;
    const leads = named !== undefined && may('Unit.forceStatus', { kind: 'UNIT', id: named });
    const unitId = leads ? named : own;
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const outcome = await applyChanges(tools)<AlarmRefusal>({
      commandId,
      payloadHash: payloadHash(['raiseAlarm', parsed.value]),
      actor,
      wanted: {
        units: unitId === undefined ? [] : [unitId],
        incidents: incidentId === undefined ? [] : [incidentId],
      },
      decide: async (look, at, also) => {
        const unit = unitId === undefined ? null : look.unit(unitId);
        const standingId = unit?.alarmId;
        const standing =
          standingId === undefined ? null : (await also({ alarms: [standingId] })).alarm(standingId);
        // An incident there is not here is left out: nothing about a cry for help is worth refusing it.
        const known = incidentId !== undefined && look.incident(incidentId) !== null;
        const cry = known ? { ...said, incidentId } : said;
        const id = v.parse(AlarmIdSchema, commandId);
        const raised = raiseAlarmChanges(id, cry, { unit, standing }, at, facts, tDevice);
        if (!raised.ok) return raised;
        const { alarm, changes } = raised.value;
        const reply = { commandId, alarm: alarmView(alarm, context) } satisfies AlarmReply;
        return accepted({ changes, reply: JSON.stringify(reply) });
      },
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
