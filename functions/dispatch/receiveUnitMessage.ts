import * as v from 'valibot';
import { AlarmIdSchema } from '../../shared/alarm/AlarmId.ts';
import type { UnitMessage } from '../../shared/dispatch/DispatchMessage.ts';
import type { DispatchRefusal } from '../../shared/dispatch/DispatchRefusal.ts';
import { radioStatus } from '../../shared/dispatch/radioStatus.ts';
import { saidBefore } from '../../shared/dispatch/saidBefore.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import { originOf } from '../audit/originOf.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { IntakeTools } from './IntakeTools.ts';
import { intakeOperation } from './intakeOperation.ts';
import { radioChanges } from './radioChanges.ts';
import { radioEmergency } from './radioEmergency.ts';

/**
 * What a unit said over the radio: its status by the zone's code, or that it heard its alert. A unit of the zone that is not
 * on duty comes on duty with its first status, without a crew: nobody signed in. Done once, however often it is sent; an older
 * status than the one it has by radio changes nothing, but a cry for help is one whenever it comes.
 */
export const receiveUnitMessage =
  (tools: IntakeTools) =>
  async (
    message: UnitMessage,
    actor: Actor,
  ): Promise<Result<string, DispatchRefusal | UnitRefusal | CommonRefusal>> => {
    const { unitId, code, commandId, messageId, at: tDevice } = message;
    const [settings, { units }] = await Promise.all([tools.readSettings(), tools.readOrganisation()]);
    const known = units.find(({ id }) => id === unitId);
    if (known === undefined) return refused({ errorType: 'NOT_FOUND', code: 'dispatch.unitUnknown' });
    const status = code === null ? null : radioStatus(settings, code);
    if (status === undefined) return refused({ errorType: 'VALIDATION', code: 'dispatch.statusUnknown' });
    const facts = {
      zone: tools.zone,
      actor,
      commandId,
      audit: originOf({ actor, operation: intakeOperation }),
    };
    const said = {
      unitId,
      callSign: known.name,
      kind: settings.fleet.find((one) => one.unitId === unitId)?.kind ?? ('PATROL' as const),
      shiftId: commandId,
      status,
      tDevice,
    };
    const alarmId = v.parse(AlarmIdSchema, tools.newUlid());
    return applyChanges(tools.changes)<UnitRefusal | DispatchRefusal>({
      commandId,
      payloadHash: payloadHash(['dispatch', message]),
      actor,
      wanted: { units: [unitId] },
      decide: async (look, at, also) => {
        const unit = look.unit(unitId);
        if (status === 'EMERGENCY') {
          const standing =
            unit?.alarmId === undefined ? null : (await also({ alarms: [unit.alarmId] })).alarm(unit.alarmId);
          const changes = radioEmergency(alarmId, { unit, standing }, said, at, facts);
          return accepted({ changes, reply: JSON.stringify({ messageId, unitId, status }) });
        }
        if (status !== null && unit?.statusBy === 'RADIO' && unit.statusActor.id === actor.id) {
          const { statusSince, statusTold } = unit;
          if (saidBefore(tDevice, { at: statusSince, tDevice: statusTold }))
            return refused({ errorType: 'CONFLICT', code: 'dispatch.overtaken' });
        }
        const incidentId = unit?.assignment?.incidentId;
        const incident =
          incidentId === undefined ? null : (await also({ incidents: [incidentId] })).incident(incidentId);
        const decided = radioChanges({ unit, incident }, said, at, facts);
        if (!decided.ok) return decided;
        const reply = JSON.stringify({ messageId, unitId, status: decided.value.status });
        return accepted({ ...decided.value, reply });
      },
    });
  };
