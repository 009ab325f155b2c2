import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import { changedUnit } from '../../shared/operations/changedUnit.ts';
import { moveIncidentWithUnit } from '../../shared/operations/moveIncidentWithUnit.ts';
import type { UnitReply } from '../../shared/schema.generated.ts';
import { decide } from '../../shared/unit/decide.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import type { UnitCommand } from '../../shared/unit/UnitCommand.ts';
import type { UnitId } from '../../shared/unit/UnitId.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import type { UnitStatus } from '../../shared/unit/UnitStatus.ts';
import { unitExtras } from '../../shared/unit/unitExtras.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { UnitTools } from './UnitTools.ts';
import { unitView } from './unitView.ts';

/** A status for a unit, or the end of its shift, parsed. */
export interface AskedStatus {
  readonly unitId: UnitId;
  /** OFF_DUTY: the shift ends. */
  readonly status: UnitStatus;
  readonly undoes?: number;
  /** The incident the person meant, where they said so; a status for another than the unit is on by now moves none. */
  readonly incidentId?: string;
  readonly forced?: boolean;
  readonly leaveOpen?: boolean;
  readonly ends?: true;
  readonly envelope: CommandEnvelope;
  readonly payloadHash: string;
}

/**
 * Sets a status once, or ends a shift, and moves the incident the unit is on in the same transaction. Two at once: whoever
 * comes to the store second decides anew on what the first one left.
 */
export const submitStatus =
  (tools: UnitTools) =>
  async (asked: AskedStatus, context: CallContext): Promise<Result<unknown, UnitRefusal | CommonRefusal>> => {
    const { actor, may, unit: own } = context;
    const { unitId, status, envelope, payloadHash, undoes, forced = false } = asked;
    const { commandId, tDevice, deviceId } = envelope;
    if (forced && !may('Unit.forceStatus', { kind: 'UNIT', id: unitId }))
      return refused({ errorType: 'FORBIDDEN', code: 'access.denied' });
    const via = own === unitId ? 'UNIT' : 'DISPATCH';
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const outcome = await applyChanges(tools)<UnitRefusal>({
      commandId,
      payloadHash,
      actor,
      wanted: { units: [unitId] },
      decide: async (look, at, also) => {
        const before = look.unit(unitId);
        const incidentId = incidentConcerned(before, asked);
        const incident =
          incidentId === undefined ? null : (await also({ incidents: [incidentId] })).incident(incidentId);
        const moved =
          incident === null
            ? null
            : moveIncidentWithUnit(
                incident,
                { unitId, status, via, tDevice, undo: undoes !== undefined },
                at,
                facts,
              );
        const command: UnitCommand = asked.ends
          ? { kind: 'END_SHIFT', leaveOpen: asked.leaveOpen ?? false }
          : {
              kind: 'SET_STATUS',
              status,
              by: via,
              forced,
              ...(undoes === undefined ? {} : { undoes }),
              ...(moved === null ? {} : { assignment: moved.assignment }),
            };
        const decision = decide(before, command, { at, tDevice });
        if (!decision.ok) return decision;
        const reply = (unit: Unit) =>
          JSON.stringify({ commandId, unit: unitView(unit, may) } satisfies UnitReply);
        if (decision.value === null || before === null) {
          if (before === null) return refused({ errorType: 'NOT_FOUND', code: 'unit.notFound' });
          return accepted({ changes: [], reply: reply(before) });
        }
        const change = changedUnit(before, decision.value, at, facts);
        return accepted({
          changes: moved === null ? [change] : [moved.change, change],
          extras: unitExtras(change.unit, decision.value),
          reply: reply(change.unit),
        });
      },
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };

/** What the unit is on, or was on before the change that is taken back. */
const incidentConcerned = (
  unit: Unit | null,
  { undoes, incidentId: meant }: AskedStatus,
): string | undefined => {
  const on = undoes === undefined ? unit?.assignment : unit?.previous?.assignment;
  return meant === undefined || meant === on?.incidentId ? on?.incidentId : undefined;
};
